package org.alongside.analytics.repeat;

import java.util.Arrays;
import java.util.List;
import org.alongside.analytics.figures.Definition;

/** What a repeat rate means, for each key and any number of days. */
public final class RepeatDefinitions {
    private static final String N = "N";

    private RepeatDefinitions() {}

    /** For a follow-up of so many days. */
    public static Definition of(RepeatKey key, int days, Continuations continuations) {
        return definition(key, Integer.toString(days), continuations);
    }

    /** One for each key, with N for the days. */
    public static List<Definition> all() {
        return Arrays.stream(RepeatKey.values())
                .map(key -> definition(key, N, Continuations.COUNTED))
                .toList();
    }

    private static Definition definition(RepeatKey key, String days, Continuations continuations) {
        return Definition.share(
                "REPEAT_RATE_" + key + "_" + days,
                "incident",
                "(received, received + " + days + " x 24 h], continuations " + continuations,
                "Incidents followed by at least one later incident of the same " + key.inWords()
                        + " in the window, of all whose window ends by the cut-off and by the latest incident of their"
                        + " source: their force's live log or its imported history.");
    }
}
