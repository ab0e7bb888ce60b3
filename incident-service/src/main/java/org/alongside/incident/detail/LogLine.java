package org.alongside.incident.detail;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LogEntryAdded;
import org.alongside.contracts.incidents.LogEntryCorrected;
import org.alongside.contracts.incidents.LogEntryKind;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One line of the running log.
 *
 * @param kind absent for a correction
 * @param corrects the line it corrects
 * @param correctedBy the line that corrects it; both stay readable
 */
public record LogLine(
        String recordId,
        String force,
        int version,
        @Nullable LogEntryKind kind,
        boolean opinion,
        Personal text,
        @Nullable Personal reason,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        Instant occurredAt,
        Instant recordedAt,
        String person,
        Role role,
        @Nullable Set<String> restrictedTo)
        implements Guarded {

    static LogLine of(
            Fact<IncidentEvent> fact, LogEntryAdded added, Envelope first, @Nullable Set<String> restrictedTo) {
        var envelope = fact.recorded().envelope();
        return new LogLine(
                added.entry().value().toString(),
                first.force(),
                envelope.version(),
                added.kind(),
                added.opinion(),
                added.text(),
                null,
                null,
                null,
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.actor().person(),
                envelope.actor().role(),
                restrictedTo);
    }

    static LogLine of(
            Fact<IncidentEvent> fact, LogEntryCorrected corrected, Envelope first, @Nullable Set<String> restrictedTo) {
        var envelope = fact.recorded().envelope();
        return new LogLine(
                corrected.entry().value().toString(),
                first.force(),
                envelope.version(),
                null,
                false,
                corrected.text(),
                corrected.reason(),
                corrected.corrects().value(),
                null,
                envelope.occurredAt(),
                envelope.recordedAt(),
                envelope.actor().person(),
                envelope.actor().role(),
                restrictedTo);
    }

    LogLine correctedBy(LogEntryCorrected later) {
        return new LogLine(
                recordId,
                force,
                version,
                kind,
                opinion,
                text,
                reason,
                corrects,
                later.entry().value(),
                occurredAt,
                recordedAt,
                person,
                role,
                restrictedTo);
    }
}
