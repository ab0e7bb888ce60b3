package org.alongside.analytics.figures;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of counting, exact and not yet shown to anybody. */
public sealed interface Counted {
    /** Which part of the whole, such as a grade; null for all of it. */
    @Nullable
    String part();

    /** Above the line, or those that ended. */
    long numerator();

    /** Below the line, or those that were followed. */
    long denominator();

    /** Left out because something about them is not known. */
    long unknown();

    /** Left out because their follow-up is not over. */
    long incomplete();

    /** So many of so many. */
    record Share(@Nullable String part, long numerator, long denominator, long unknown, long incomplete)
            implements Counted {
        /** One verdict for each subject. */
        public static Share of(@Nullable String part, Stream<Verdict> verdicts) {
            var counts = verdicts.collect(Collectors.groupingBy(
                    verdict -> verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
            long yes = counts.getOrDefault(Verdict.YES, 0L);
            return new Share(
                    part,
                    yes,
                    yes + counts.getOrDefault(Verdict.NO, 0L),
                    counts.getOrDefault(Verdict.UNKNOWN, 0L),
                    counts.getOrDefault(Verdict.INCOMPLETE, 0L));
        }
    }

    /** How long it took. */
    record Lengths(@Nullable String part, Quantiles quantiles, long unknown, long incomplete) implements Counted {
        /** One spell for each subject. */
        public static Lengths of(@Nullable String part, List<Spell> spells) {
            var ended = spells.stream()
                    .filter(Spell.Took.class::isInstance)
                    .map(spell -> ((Spell.Took) spell).length())
                    .toList();
            return new Lengths(
                    part,
                    new Quantiles(ended, ended.size() + count(spells, Spell.NEVER)),
                    count(spells, Spell.UNKNOWN),
                    count(spells, Spell.INCOMPLETE));
        }

        private static long count(List<Spell> spells, Spell kind) {
            return spells.stream().filter(kind::equals).count();
        }

        @Override
        public long numerator() {
            return quantiles.ended().size();
        }

        @Override
        public long denominator() {
            return quantiles.all();
        }
    }

    /** So many in so long a time. */
    record PerHour(@Nullable String part, long numerator, Duration time, long unknown) implements Counted {
        @Override
        public long denominator() {
            return time.toHours();
        }

        @Override
        public long incomplete() {
            return 0;
        }
    }
}
