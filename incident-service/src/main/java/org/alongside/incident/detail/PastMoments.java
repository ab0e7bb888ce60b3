package org.alongside.incident.detail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.eventsourcing.asof.By;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.incident.detail.IncidentThen.Entry;
import org.jspecify.annotations.Nullable;

/** What counts at a past moment. Who may see the incident is always asked of the present. */
public final class PastMoments {
    private PastMoments() {}

    /**
     * The events up to a moment.
     *
     * @param at null for all
     * @param by null for what was known here
     */
    public static List<TimelineEntry> until(@Nullable Instant at, @Nullable By by, IncidentFile file) {
        return at == null ? file.timeline() : file.timelineOf(until(at, by == null ? By.LOGGED : by));
    }

    /** Whether anything was known of it by then; what had happened, and was told later, leaves it there. */
    public static boolean isThere(@Nullable Instant at, @Nullable By by, IncidentFile file) {
        return by == By.OCCURRED || !until(at, by, file).isEmpty();
    }

    /** The whole incident at a moment. */
    public static IncidentThen then(
            UUID incident, IncidentFile file, List<Fact<AlongsideEvent>> around, Instant at, By by) {
        var then = file.asOf(until(at, by));
        var knowledge = by == By.RECORDED ? By.RECORDED : By.LOGGED;
        var known = until(at, knowledge);
        return new IncidentThen(
                incident.toString(),
                file.force(),
                at,
                by,
                then == null ? null : then.detail(),
                then == null ? List.of() : then.log(),
                entries(around, knowledge, known),
                entries(around, knowledge, until(at, By.OCCURRED).and(known.negate())),
                file.restrictedTo());
    }

    private static List<Entry> entries(List<Fact<AlongsideEvent>> around, By knowledge, Predicate<Recorded> counts) {
        return around.stream()
                .filter(fact -> counts.test(fact.recorded()))
                .map(fact -> new Entry(
                        fact.recorded().envelope().stream(),
                        time(fact.recorded(), knowledge),
                        Noted.of(fact.recorded().envelope(), fact.event())))
                .toList();
    }

    private static Predicate<Recorded> until(Instant at, By by) {
        return recorded -> !time(recorded, by).isAfter(at);
    }

    private static Instant time(Recorded recorded, By by) {
        return switch (by) {
            case OCCURRED -> recorded.envelope().occurredAt();
            case RECORDED -> recorded.envelope().recordedAt();
            case LOGGED -> recorded.loggedAt();
        };
    }
}
