package org.alongside.incident.records;

import java.time.Duration;
import java.time.Instant;
import org.alongside.contracts.incidents.IncidentRecordsEvent;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.Accepted;

/** Says what was found when it differs from what was found before, and again when a marker has come to its end. */
public final class RecordsDecider implements Decider<FoundRecords, RecordsCommand, IncidentRecordsEvent> {
    /** Name of the timer of the marker that ends first. */
    static final String EXPIRES = "recorded-marker-expires";

    /** Timers are stored in microseconds, moments may be finer. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    @Override
    public FoundRecords initial() {
        return FoundRecords.NOT_LOOKED;
    }

    @Override
    public Decision<IncidentRecordsEvent> decide(FoundRecords known, RecordsCommand command) {
        return switch (command) {
            case RecordsCommand.Note(var found) -> said(known, found);
            case RecordsCommand.Expire(var dueAt) ->
                known.found() == null ? Decision.accept() : said(known, without(known.found(), dueAt));
        };
    }

    private static Decision<IncidentRecordsEvent> said(FoundRecords known, PoliceRecordsFound found) {
        if (known.says(found)) {
            return Decision.accept();
        }
        Accepted<IncidentRecordsEvent> accepted = Decision.accept(found);
        return found.markers().stream()
                .map(RecordedMarker::expiresAt)
                .min(Instant::compareTo)
                .map(first -> accepted.startTimer(EXPIRES, first))
                .orElseGet(() -> accepted.cancelTimer(EXPIRES));
    }

    private static PoliceRecordsFound without(PoliceRecordsFound found, Instant ended) {
        return new PoliceRecordsFound(
                found.incidents(),
                found.complete(),
                found.maracLast12Months(),
                found.serialPerpetrator(),
                found.markers().stream()
                        .filter(marker -> marker.expiresAt().isAfter(ended.plus(ROUNDING)))
                        .toList(),
                ended);
    }

    @Override
    public FoundRecords evolve(FoundRecords known, IncidentRecordsEvent event) {
        return switch (event) {
            case PoliceRecordsFound found -> new FoundRecords(found);
        };
    }
}
