package org.alongside.analytics.repeat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.analytics.facts.Source;
import org.alongside.analytics.figures.Counted.Share;

/**
 * How many incidents were followed by another one of the same key.
 *
 * <p>Every eligible incident is an index. It has a repeat when a later one shares a key with it, received after it and
 * at most N x 24 hours after it. It counts only when all of its N days lie before the cut-off and before the end of the
 * data it comes from: otherwise recent months, and the last ones of an export, would look wonderful. An index whose key
 * is not known counts as unknown.
 */
public final class RepeatRate {
    private final Duration window;
    private final Instant cutOff;
    private final Map<Source, Instant> dataEnds;
    private final Continuations continuations;

    /**
     * @param days length of the follow-up, in days of 24 hours, at least 1
     * @param cutOff what is known up to here
     * @param dataEnds when the latest incident of each source was received; what came after it was never told
     */
    public RepeatRate(int days, Instant cutOff, Map<Source, Instant> dataEnds, Continuations continuations) {
        if (days < 1) {
            throw new IllegalArgumentException("a follow-up has at least one day");
        }
        this.window = Duration.ofHours(24L * days);
        this.cutOff = cutOff;
        this.dataEnds = Map.copyOf(dataEnds);
        this.continuations = continuations;
    }

    /** Counts over {@code episodes}, in any order. */
    public Share of(List<Episode> episodes) {
        var counted = episodes.stream().filter(this::counts).toList();
        var timesByKey = timesByKey(counted);
        var known =
                counted.stream().filter(episode -> !episode.keys().isEmpty()).toList();
        var followed = known.stream().filter(this::isFollowedUp).toList();
        long repeated =
                followed.stream().filter(index -> isRepeated(index, timesByKey)).count();
        return new Share(
                null, repeated, followed.size(), counted.size() - known.size(), known.size() - followed.size());
    }

    private boolean counts(Episode episode) {
        return !episode.receivedAt().isAfter(cutOff)
                && !(episode.continuation() && continuations == Continuations.REMOVED);
    }

    private boolean isFollowedUp(Episode index) {
        var followedUntil = index.receivedAt().plus(window);
        return !followedUntil.isAfter(cutOff) && !followedUntil.isAfter(dataEnds.getOrDefault(index.source(), cutOff));
    }

    private boolean isRepeated(Episode index, Map<String, List<Instant>> timesByKey) {
        return index.keys().stream()
                .anyMatch(key -> anyAfter(index.receivedAt(), timesByKey.getOrDefault(key, List.of())));
    }

    /** Whether the first time strictly after {@code start} lies inside the window. */
    private boolean anyAfter(Instant start, List<Instant> times) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).isAfter(start)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < times.size() && !times.get(low).isAfter(start.plus(window));
    }

    private static Map<String, List<Instant>> timesByKey(List<Episode> episodes) {
        var times = new HashMap<String, List<Instant>>();
        for (var episode : episodes) {
            episode.keys().forEach(key -> times.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(episode.receivedAt()));
        }
        times.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        return times;
    }
}
