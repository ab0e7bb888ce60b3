package org.alongside.incident.detail;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.eventsourcing.asof.By;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * A whole incident at a past moment: what reviews after a death ask for.
 *
 * @param by {@code LOGGED}: as it was known here then; {@code RECORDED}: as anybody had written down by then; {@code
 *     OCCURRED}: as it had happened by then, also what was told later
 * @param detail with people, flags, grade and place; absent while there was no incident
 * @param log its lines; a line shows no correction that came later
 * @param known what was known at the moment, of this incident and of the response to it, in the order it became known
 * @param toldLater what had happened by the moment and became known only afterwards; nobody could have acted on it
 */
public record IncidentThen(
        String recordId,
        String force,
        Instant at,
        By by,
        @Nullable IncidentDetail detail,
        List<LogLine> log,
        List<Entry> known,
        List<Entry> toldLater,
        @Nullable Set<String> restrictedTo)
        implements Guarded {

    /**
     * One fact.
     *
     * @param stream where it was decided, such as {@code co-response/} and an id
     * @param knownAt when it became known
     */
    public record Entry(String stream, Instant knownAt, Noted<AlongsideEvent> fact) {}
}
