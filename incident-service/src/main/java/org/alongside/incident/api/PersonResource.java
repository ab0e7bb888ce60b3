package org.alongside.incident.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.incident.api.PersonReader.Met;
import org.alongside.incident.records.HistoryPositions;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** What is written about one person over all incidents, so that nobody asks her again. Source: domain 2.2. */
@Path("/api/persons/{party}")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.DA_INVESTIGATOR, Roles.SECONDARY_RISK_ASSESSOR})
public class PersonResource {
    private static final Comparator<NarrativeLine> LATEST_FIRST = Comparator.comparing(
                    (NarrativeLine one) -> one.line().occurredAt())
            .thenComparing(NarrativeLine::recordId)
            .reversed();

    private final Reads reads;
    private final Caller caller;
    private final PersonReader persons;
    private final IncidentFiles files;
    private final LookUps lookUps;
    private final HistoryPositions positions;

    PersonResource(
            Reads reads,
            Caller caller,
            PersonReader persons,
            IncidentFiles files,
            LookUps lookUps,
            HistoryPositions positions) {
        this.reads = reads;
        this.caller = caller;
        this.persons = persons;
        this.files = files;
        this.lookUps = lookUps;
        this.positions = positions;
    }

    /**
     * The running narrative of a victim, or of a suspect: the logs of their latest 40 incidents as one, latest line
     * first.
     *
     * @param party under which the person is known in any incident
     * @param role without it, as the victim
     */
    @GET
    @Path("/narrative")
    public Uni<Answered<ViewAnswer<NarrativeLine>>> narrative(
            UUID party, @QueryParam("role") @Nullable PartyRole role, @BeanParam PageParams page) {
        var who = caller.now();
        var force = who.actor().role() == Role.SYSTEM ? null : who.force();
        var as = role == null ? PartyRole.VICTIM : role;
        int from = offset(page.after(1));
        return reads.list(new Reading<>(NarrativeLine.class, "person", party.toString(), "narrative"), () -> positions
                .of(page.minPosition())
                .chain(at -> persons.incidents(party, as, force, who.actor().person())
                        .call(met -> lookUps.searched(closed(met)))
                        .chain(this::lines)
                        .map(lines -> new FoundPage<>(
                                lines.stream().skip(from).limit(page.limit()).toList(),
                                from + page.limit() < lines.size() ? Cursor.after(from + page.limit()) : null,
                                at))));
    }

    private static List<UUID> closed(List<Met> met) {
        return met.stream().filter(one -> !one.open()).map(Met::incident).toList();
    }

    private Uni<List<NarrativeLine>> lines(List<Met> met) {
        return Multi.createFrom()
                .iterable(met)
                .filter(Met::open)
                .onItem()
                .transformToUniAndConcatenate(one -> files.now(one.incident())
                        .map(file -> file == null
                                ? Stream.<NarrativeLine>empty()
                                : file.log().stream()
                                        .map(line -> NarrativeLine.of(one.incident(), one.receivedAt(), line))))
                .collect()
                .asList()
                .map(logs ->
                        logs.stream().flatMap(log -> log).sorted(LATEST_FIRST).toList());
    }

    private static int offset(List<String> cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        if (!cursor.getFirst().matches("\\d{1,6}")) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
        return Integer.parseInt(cursor.getFirst());
    }
}
