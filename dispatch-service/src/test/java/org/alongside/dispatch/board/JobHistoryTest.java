package org.alongside.dispatch.board;

import static org.alongside.dispatch.Facts.NOW;
import static org.alongside.dispatch.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.incidents.PriorIncident;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What records hold gives a job its points for repeats, without anybody asking. Source: domain 3.3. */
class JobHistoryTest {
    private static final UUID INCIDENT = new UUID(1, 1);
    private static final IncidentId EARLIER = new IncidentId(new UUID(1, 7));
    private static final IncidentId BEFORE_THAT = new IncidentId(new UUID(1, 8));

    private final JobHistory history = new JobHistory();

    @Test
    void the_latest_earlier_incident_and_those_of_the_same_victim_are_kept() {
        var row = after(
                null,
                new PriorIncident(EARLIER, PriorBasis.SAME_ADDRESS, NOW.minusSeconds(3600)),
                new PriorIncident(BEFORE_THAT, PriorBasis.SAME_VICTIM, NOW.minusSeconds(7200)));
        assertThat(row.latestPriorAt).isEqualTo(NOW.minusSeconds(3600));
        assertThat(row.priors).isEqualTo(BEFORE_THAT.value().toString());
    }

    @Test
    void strangers_of_the_same_block_are_no_repeat() {
        var row = after(null, new PriorIncident(EARLIER, PriorBasis.SAME_BLOCK, NOW.minusSeconds(3600)));
        assertThat(row.latestPriorAt).isNull();
    }

    @Test
    void what_is_found_stands_for_what_was_found_before() {
        var before = after(null, new PriorIncident(EARLIER, PriorBasis.SAME_VICTIM, NOW.minusSeconds(3600)));
        var row = after(before);
        assertThat(row.latestPriorAt).isNull();
        assertThat(row.priors).isEmpty();
    }

    private HistoryRow after(@Nullable HistoryRow before, PriorIncident... found) {
        var fact = fact(INCIDENT, 1, new PoliceRecordsFound(List.of(found), true, false, false, List.of(), NOW));
        assertThat(history.keysOf(fact)).isEqualTo(Set.of(INCIDENT));
        return history.apply(before, INCIDENT, fact);
    }
}
