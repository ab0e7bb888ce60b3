package org.alongside.incident.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.LookUpKind;
import org.alongside.incident.detail.IncidentFile;
import org.alongside.service.signin.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Notes on a restricted incident that somebody it is closed to looked for it, before they are told that there is
 * nothing. Source: domain 8.6.
 */
@ApplicationScoped
public class LookUps {
    private final IncidentDesk desk;
    private final Caller caller;

    LookUps(IncidentDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Somebody asked for this one by its id. */
    Uni<Void> opened(UUID incident, @Nullable IncidentFile file) {
        return file == null || file.isOpenTo(caller.now().actor().person())
                ? Uni.createFrom().voidItem()
                : note(incident, LookUpKind.OPENED);
    }

    /** What somebody searched for is in these, which are closed to them. */
    Uni<Void> searched(List<UUID> incidents) {
        return Multi.createFrom()
                .iterable(incidents)
                .onItem()
                .transformToUniAndConcatenate(incident -> note(incident, LookUpKind.SEARCHED))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> note(UUID incident, LookUpKind kind) {
        return desk.asked(kind).noted(new IncidentId(incident), kind);
    }
}
