package org.alongside.analytics.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alongside.analytics.facts.Source;
import org.alongside.analytics.figures.Counted.Share;
import org.alongside.contracts.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The eight incidents of the definition's worked example; I5 is a duplicate of I1 and so is not eligible. */
class WorkedExampleTest {
    private static final Instant CUT_OFF = Instant.parse("2024-06-30T00:00:00Z");

    private static final Source LIVE = new Source(Origin.LIVE, "GMP");

    private record Line(String victim, String perpetrator, String address, String receivedAt, boolean continuation) {
        Episode by(RepeatKey key) {
            return new Episode(UUID.randomUUID(), LIVE, Instant.parse(receivedAt), continuation, Set.of(value(key)));
        }

        private String value(RepeatKey key) {
            return RepeatKeys.of(key, List.of(victim), List.of(perpetrator), address, address)
                    .iterator()
                    .next();
        }
    }

    private static final List<Line> LINES = List.of(
            new Line("V1", "P1", "A1", "2024-01-10T20:15:00Z", false),
            new Line("V1", "P1", "A1", "2024-01-11T01:40:00Z", true),
            new Line("V1", "P2", "A2", "2024-02-20T10:00:00Z", false),
            new Line("V2", "P1", "A3", "2024-02-01T18:30:00Z", false),
            new Line("V2", "P1", "A3", "2024-03-10T09:00:00Z", false),
            new Line("V3", "P3", "A4", "2024-06-15T12:00:00Z", false),
            new Line("P1", "V1", "A1", "2024-04-01T07:00:00Z", false));

    @ParameterizedTest(name = "{0} within {1} days, continuations {2}: {3}/{4}")
    @CsvSource({
        "VICTIM, 28, COUNTED, 1, 6",
        "VICTIM, 90, COUNTED, 3, 5",
        "VICTIM, 28, REMOVED, 0, 5",
        "VICTIM, 90, REMOVED, 2, 4",
        "PERPETRATOR, 28, COUNTED, 2, 6",
        "PERPETRATOR, 90, COUNTED, 3, 5",
        "PERPETRATOR, 28, REMOVED, 1, 5",
        "PERPETRATOR, 90, REMOVED, 2, 4",
        "DYAD, 28, COUNTED, 1, 6",
        "DYAD, 90, COUNTED, 2, 5",
        "DYAD, 28, REMOVED, 0, 5",
        "DYAD, 90, REMOVED, 1, 4",
        "COUPLE, 28, COUNTED, 1, 6",
        "COUPLE, 90, COUNTED, 3, 5",
        "COUPLE, 28, REMOVED, 0, 5",
        "COUPLE, 90, REMOVED, 2, 4",
        "ADDRESS, 28, COUNTED, 1, 6",
        "ADDRESS, 90, COUNTED, 3, 5",
        "ADDRESS, 28, REMOVED, 0, 5",
        "ADDRESS, 90, REMOVED, 2, 4",
    })
    void every_cell(RepeatKey key, int days, Continuations continuations, long numerator, long denominator) {
        var count = new RepeatRate(days, CUT_OFF, Map.of(), continuations)
                .of(LINES.stream().map(line -> line.by(key)).toList());

        assertThat(count.numerator()).isEqualTo(numerator);
        assertThat(count.denominator()).isEqualTo(denominator);
    }

    @Test
    void an_incident_at_the_same_moment_is_no_repeat_and_one_at_the_end_of_the_window_is() {
        var start = Instant.parse("2024-01-01T00:00:00Z");
        var episodes =
                List.of(at(start), at(start), at(start.plusSeconds(28 * 86_400)), at(start.plusSeconds(57 * 86_400)));

        assertThat(new RepeatRate(28, CUT_OFF, Map.of(), Continuations.COUNTED).of(episodes))
                .isEqualTo(new Share(null, 2, 4, 0, 0));
    }

    @Test
    void an_incident_without_a_known_key_counts_apart() {
        var unknown = new Episode(UUID.randomUUID(), LIVE, Instant.parse("2024-01-01T00:00:00Z"), false, Set.of());

        assertThat(new RepeatRate(28, CUT_OFF, Map.of(), Continuations.COUNTED).of(List.of(unknown)))
                .isEqualTo(new Share(null, 0, 0, 1, 0));
    }

    /** An export that ends long before the cut-off says nothing of the days after it. */
    @Test
    void an_incident_is_followed_only_as_far_as_the_data_of_its_source_go() {
        var history = new Source(Origin.IMPORTED, "CHICAGO");
        var start = Instant.parse("2012-12-01T00:00:00Z");
        var end = start.plusSeconds(30 * 86_400);
        var episodes = List.of(
                new Episode(UUID.randomUUID(), history, start, false, Set.of("B")),
                new Episode(UUID.randomUUID(), history, end, false, Set.of("C")),
                at(Instant.parse("2024-06-01T00:00:00Z")));

        var ends = Map.of(history, end, LIVE, CUT_OFF);
        assertThat(new RepeatRate(28, CUT_OFF, ends, Continuations.COUNTED).of(episodes))
                .isEqualTo(new Share(null, 0, 2, 0, 1));
    }

    private static Episode at(Instant receivedAt) {
        return new Episode(UUID.randomUUID(), LIVE, receivedAt, false, Set.of("B"));
    }
}
