package org.alongside.verify.check;

import static org.alongside.verify.check.Events.decided;
import static org.alongside.verify.check.Events.incident;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.contracts.Origin;
import org.junit.jupiter.api.Test;

class LogOrderTest {
    private final Findings findings = new Findings(Promise.NO_GAP);
    private final LogOrder order = new LogOrder("incident-service", findings);

    @Test
    void a_whole_log_is_counted_and_nothing_else() {
        read(decided(1, incident(1), 1), decided(2, incident(2), 1), decided(3, incident(1), 2));
        order.end(3);

        assertThat(findings.holds()).isTrue();
        assertThat(findings.checked())
                .containsEntry("logs", 1L)
                .containsEntry("events", 3L)
                .containsEntry("streams", 2L);
    }

    @Test
    void a_row_that_is_gone_is_a_missing_position_and_a_missing_version() {
        read(decided(1, incident(1), 1), decided(3, incident(1), 3));
        order.end(3);

        assertThat(Events.told(findings)).hasSize(2);
        assertThat(Events.told(findings).getFirst()).isEqualTo("position 2 is missing");
        assertThat(Events.told(findings).getLast()).contains("version 3 at position 3 where version 2 is due");
    }

    @Test
    void rows_that_are_gone_from_the_end_are_missing_up_to_the_head() {
        read(decided(1, incident(1), 1));
        order.end(3);

        assertThat(Events.told(findings)).containsExactly("positions 2 to 3 are missing");
    }

    @Test
    void a_row_whose_columns_are_not_its_envelopes_is_found() {
        var stream = incident(1);
        var other = Events.envelope(incident(2), 1, Events.TYPE, Origin.LIVE);
        read(new StoredEvent(1, stream, 1, Events.TYPE, null, other, "{}"));
        read(new StoredEvent(2, stream, 2, Events.TYPE, null, null, "{}"));
        order.end(2);

        assertThat(findings.count()).isEqualTo(2);
    }

    private void read(StoredEvent... events) {
        for (var event : events) {
            order.accept(event);
        }
    }
}
