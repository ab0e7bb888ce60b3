package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.vocabulary.SafePlace;

/**
 * When each place was safe and when it was not, and which of them the victim was to be met at. Safety belongs to a
 * place: a word about the scene says nothing of a meeting place away from it.
 */
public final class SafeTimes {
    private final List<String> words;
    private final Map<SafePlace, TreeMap<Instant, Boolean>> safeFrom = new EnumMap<>(SafePlace.class);
    private final TreeMap<Instant, SafePlace> meetings = new TreeMap<>();

    /** What a word says of its place. */
    private enum What {
        SAFE,
        UNSAFE,
        /** The victim is to be met there. */
        MEET
    }

    /** From words of {@link #said} and {@link #meet}; where safe and unsafe fall together, unsafe stands. */
    public SafeTimes(List<String> words) {
        this.words = List.copyOf(words);
        words.forEach(this::put);
    }

    /** How safe dispatch says a place is; only what a named officer declared safe counts as safe. */
    public static String said(SceneSafety safety) {
        return word(safety.place(), safety.state() == SceneState.SAFE ? What.SAFE : What.UNSAFE, safety.changedAt());
    }

    /** The victim is to be met at this place, of which nothing has been said yet when it is away from the scene. */
    public static String meet(SafePlace place, Instant at) {
        return word(place, What.MEET, at);
    }

    private static String word(SafePlace place, What what, Instant at) {
        return place + ";" + what + ";" + at;
    }

    private void put(String word) {
        var parts = word.split(";", -1);
        var place = SafePlace.valueOf(parts[0]);
        var what = What.valueOf(parts[1]);
        var at = Instant.parse(parts[2]);
        if (what == What.MEET) {
            meetings.put(at, place);
        }
        if (what != What.MEET || place == SafePlace.MEETING_PLACE) {
            safeFrom.computeIfAbsent(place, _ -> new TreeMap<>()).merge(at, what == What.SAFE, (a, b) -> a && b);
        }
    }

    /** With what was said under another log of the incident. */
    SafeTimes and(SafeTimes other) {
        var all = new ArrayList<>(words);
        all.addAll(other.words);
        return new SafeTimes(all);
    }

    /**
     * From when on, at or after {@code moment}, the place was safe at which the victim was to be met then;
     * {@code moment} itself where it was safe already.
     */
    public Optional<Instant> safeFrom(Instant moment) {
        var meeting = meetings.floorEntry(moment);
        var said = safeFrom.getOrDefault(meeting == null ? SafePlace.SCENE : meeting.getValue(), new TreeMap<>());
        var standing = said.floorEntry(moment);
        if (standing != null && standing.getValue()) {
            return Optional.of(moment);
        }
        return said.tailMap(moment).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
