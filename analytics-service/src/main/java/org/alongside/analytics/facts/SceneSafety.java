package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** When the place was declared safe and when that was revoked. */
public final class SceneSafety {
    private static final String SAFE = "SAFE=";

    private final TreeMap<Instant, Boolean> safeFrom = new TreeMap<>();

    /** From {@code SAFE=moment} and {@code REVOKED=moment}; where both fall together, revoked stands. */
    public SceneSafety(List<String> words) {
        words.forEach(word -> safeFrom.merge(
                Instant.parse(word.substring(word.indexOf('=') + 1)), word.startsWith(SAFE), (a, b) -> a && b));
    }

    /** From when on, at or after {@code moment}, the place was safe; {@code moment} itself where it was then. */
    public Optional<Instant> safeFrom(Instant moment) {
        var standing = safeFrom.floorEntry(moment);
        if (standing != null && standing.getValue()) {
            return Optional.of(moment);
        }
        return safeFrom.tailMap(moment).entrySet().stream()
                .filter(java.util.Map.Entry::getValue)
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }
}
