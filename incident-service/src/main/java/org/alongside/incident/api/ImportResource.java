package org.alongside.incident.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.api.ImportAnswer.Fate;
import org.alongside.incident.api.ImportRequests.Batch;
import org.alongside.incident.importing.ImportCommand.ImportIncident;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.Times;
import org.alongside.service.signin.Roles;

/** Takes history of other systems, row by row: what is wrong with one row keeps no other out. */
@Path("/api/imports")
@RolesAllowed(Roles.OPERATOR)
public class ImportResource {
    /** As many as the log commits together. */
    private static final int ROWS_IN_FLIGHT_MAX = 64;

    private final IncidentDesk desk;
    private final Places places;
    private final ExternalIds externalIds;

    ImportResource(IncidentDesk desk, Places places, ExternalIds externalIds) {
        this.desk = desk;
        this.places = places;
        this.externalIds = externalIds;
    }

    /** Imports these rows. Each is answered by itself; the same row again is {@code UNCHANGED}. */
    @POST
    @Path("/incidents")
    public Uni<ImportAnswer> take(@Valid Batch batch) {
        if (batch.rows().size() > ImportRequests.ROWS_MAX) {
            throw Problems.of(
                    IncidentRefusal.TOO_MANY_ROWS, "Send at most " + ImportRequests.ROWS_MAX + " rows at a time");
        }
        return Multi.createFrom()
                .iterable(IntStream.range(0, batch.rows().size()).boxed().toList())
                .onItem()
                .transformToUni(i -> row(batch, i))
                .merge(ROWS_IN_FLIGHT_MAX)
                .collect()
                .asList()
                .map(ImportResource::inOrder);
    }

    private static ImportAnswer inOrder(List<ImportAnswer.Row> rows) {
        return ImportAnswer.of(rows.stream()
                .sorted(Comparator.comparing(ImportAnswer.Row::row))
                .toList());
    }

    private Uni<ImportAnswer.Row> row(Batch batch, int number) {
        var row = batch.rows().get(number);
        try {
            Times.inOrder(row.occurredFrom(), "occurredTo", row.occurredTo());
            var asked = desk.imported(row, row.receivedAt(), batch.force()).oneOfMany();
            var reference = new ExternalReference(batch.source(), row.caseNumber());
            var incident = ExternalIds.incidentOf(reference);
            return asked.outcome(incident, command(batch, row, reference, incident))
                    .map(outcome -> answer(number, outcome));
        } catch (ProblemException wrong) {
            var problem = wrong.problem();
            return Uni.createFrom()
                    .item(ImportAnswer.Row.refused(number, problem.code(), String.valueOf(problem.detail())));
        }
    }

    private ImportIncident command(
            Batch batch, ImportRequests.Row row, ExternalReference reference, IncidentId incident) {
        var words = Words.about(incident);
        return new ImportIncident(
                reference,
                externalIds.contentOf(new ExternalIds.Told(batch.force(), row)),
                row.receivedAt(),
                row.domestic() ? FlagValue.YES : FlagValue.NO,
                row.occurredFrom(),
                row.occurredTo(),
                row.openingCode(),
                row.closingCode(),
                row.results() == null ? List.of() : row.results(),
                row.qualifiers() == null ? List.of() : row.qualifiers(),
                places.orNone(row.place(), batch.force(), words),
                words.orNone(row.summary()));
    }

    private static ImportAnswer.Row answer(int number, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                new ImportAnswer.Row(
                        number,
                        done.position() == 0 ? Fate.UNCHANGED : Fate.ACCEPTED,
                        done.id(),
                        null,
                        null,
                        done.position());
            case Outcome.Refused refused ->
                ImportAnswer.Row.refused(
                        number,
                        refused.refusal().code().name(),
                        refused.refusal().detail());
        };
    }
}
