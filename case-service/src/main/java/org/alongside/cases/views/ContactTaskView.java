package org.alongside.cases.views;

import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.contracts.car.DeferredContactCancelled;
import org.alongside.contracts.car.DeferredContactCompleted;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DueTimeRecomputed;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** By when a victim must be reached, as the car's service promises it and changes it. */
public final class ContactTaskView implements View<ContactTaskRow> {
    public static final String NAME = "contact-task";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ContactTaskRow> rowType() {
        return ContactTaskRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case DeferredContactCreated _,
                    DueTimeRecomputed _,
                    DeferredContactCompleted _,
                    DeferredContactCancelled _ -> Set.of(Streams.id(fact));
            default -> Set.of();
        };
    }

    @Override
    public @Nullable ContactTaskRow apply(@Nullable ContactTaskRow row, Object key, Fact<?> fact) {
        if (fact.event() instanceof DeferredContactCreated created) {
            return created((UUID) key, created);
        }
        if (row != null && fact.event() instanceof DueTimeRecomputed recomputed) {
            row.dueAt = recomputed.dueAt();
        } else if (row != null) {
            row.open = false;
        }
        return row;
    }

    private static ContactTaskRow created(UUID id, DeferredContactCreated created) {
        var row = new ContactTaskRow();
        row.id = id;
        row.caseId = CaseIds.fileOf(created.incident(), created.victim()).value();
        row.dueAt = created.dueAt();
        row.open = true;
        return row;
    }
}
