package org.alongside.incident.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.incident.detail.LogLine;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One line of a person's running narrative, from whichever incident.
 *
 * @param receivedAt when that incident came in
 */
public record NarrativeLine(
        String recordId,
        String force,
        UUID incident,
        Instant receivedAt,
        LogLine line,
        @Nullable Set<String> restrictedTo)
        implements Guarded {
    static NarrativeLine of(UUID incident, Instant receivedAt, LogLine line) {
        return new NarrativeLine(line.recordId(), line.force(), incident, receivedAt, line, line.restrictedTo());
    }
}
