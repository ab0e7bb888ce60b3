package org.alongside.incident.importing;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Personal;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.ExternalUpdateReceived;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.Qualifier;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.Needs;
import org.alongside.incident.creation.CreationCommand;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.mastered.UpdateId;
import org.jspecify.annotations.Nullable;

/** About history of other systems. */
public sealed interface ImportCommand extends IncidentCommand {
    /**
     * One row of another system's export. It arrives closed, is never graded and starts nothing; what the row does not
     * say stays unknown. The same row again changes nothing, another one under its reference is refused.
     *
     * @param source the system and its number of the case
     * @param content keyed hash of the row
     * @param domesticAbuse as the export says; rows that are not domestic abuse are refused
     * @param results none means that the export says nothing
     */
    record ImportIncident(
            ExternalReference source,
            String content,
            Instant receivedAt,
            FlagValue domesticAbuse,
            @Nullable Instant occurredFrom,
            @Nullable Instant occurredTo,
            @Nullable String openingCode,
            @Nullable String closingCode,
            List<ResultCode> results,
            List<Qualifier> qualifiers,
            @Nullable Place place,
            @Nullable Personal summary)
            implements ImportCommand {
        public ImportIncident {
            results = results.isEmpty() ? List.of(ResultCode.UNKNOWN) : List.copyOf(results);
            qualifiers = List.copyOf(qualifiers);
        }
    }

    @Override
    default Needs needs() {
        return Needs.NOTHING;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return switch (this) {
            case ImportIncident row -> imported(incident, row);
        };
    }

    private static Decision<IncidentEvent> imported(Incident incident, ImportIncident row) {
        if (row.domesticAbuse() != FlagValue.YES) {
            return refuse(IncidentRefusal.NOT_DA, "The export does not call this row domestic abuse");
        }
        if (incident.stage() == null) {
            return acceptedClosed(row);
        }
        return UpdateId.ofImport(row.content()).equals(incident.provenance().lastUpdate())
                ? accept()
                : refuse(
                        IncidentRefusal.EXTERNAL_CONTENT_DIFFERS,
                        "This reference came before with other content; neither row replaces the other");
    }

    private static Decision<IncidentEvent> acceptedClosed(ImportIncident row) {
        var source = row.source();
        return Decision.<IncidentEvent>accept(
                        created(row),
                        new ExternalUpdateReceived(
                                source, UpdateId.ofImport(row.content()).text(), null),
                        new DomesticAbuseConfirmed(row.receivedAt()),
                        new IncidentResulted(
                                row.results(), row.closingCode(), row.qualifiers(), FlagValue.YES, row.receivedAt()),
                        new IncidentClosed(FlagValue.YES, row.receivedAt()))
                .claim(CreationCommand.EXTERNAL_SPACE, source.system() + "/" + source.externalId());
    }

    private static IncidentCreated created(ImportIncident row) {
        return new IncidentCreated(
                row.receivedAt(),
                new ClockStarts(null, row.receivedAt(), null, null),
                FlagValue.UNKNOWN,
                null,
                row.source(),
                row.openingCode(),
                row.occurredFrom(),
                row.occurredTo(),
                row.place(),
                row.summary());
    }
}
