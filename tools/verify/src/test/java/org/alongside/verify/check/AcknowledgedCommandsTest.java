package org.alongside.verify.check;

import static org.alongside.verify.check.Events.id;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.simulator.ledger.LedgerEntry;
import org.alongside.verify.check.AcknowledgedCommands.Stored;
import org.junit.jupiter.api.Test;

class AcknowledgedCommandsTest {
    private static final String STREAM = "incident/" + id(1);

    private final Findings findings = new Findings(Promise.ACKNOWLEDGED_KEPT);
    private final AcknowledgedCommands check = new AcknowledgedCommands(findings);

    @Test
    void what_was_answered_is_what_is_stored_however_often_it_was_said() {
        check.accept(answered(7), new Stored(STREAM, 3, 7, true));
        check.accept(answered(7), new Stored(STREAM, 3, 7, true));

        assertThat(findings.holds()).isTrue();
        assertThat(findings.checked()).containsEntry("acknowledged commands", 2L);
    }

    @Test
    void what_the_store_does_not_know_is_found() {
        check.accept(answered(7), null);

        assertThat(Events.told(findings)).containsExactly("key anna/k1 was acknowledged and is not in the store");
    }

    @Test
    void another_position_version_or_aggregate_than_answered_is_found() {
        check.accept(answered(7), new Stored(STREAM, 3, 8, true));
        check.accept(answered(7), new Stored(STREAM, 4, 7, true));
        check.accept(answered(7), new Stored("incident/" + id(2), 3, 7, true));

        assertThat(findings.count()).isEqualTo(3);
    }

    @Test
    void an_event_that_is_gone_from_the_log_is_found() {
        check.accept(answered(7), new Stored(STREAM, 3, 7, false));

        assertThat(Events.told(findings)).containsExactly("the event at position 7 is not in the log");
    }

    @Test
    void one_key_with_two_places_was_done_twice() {
        check.accept(answered(7), new Stored(STREAM, 3, 7, true));
        check.accept(answered(9), new Stored(STREAM, 3, 9, true));

        assertThat(Events.told(findings)).containsExactly("key anna/k1 was done twice, at positions 7 and 9");
    }

    private static LedgerEntry answered(long position) {
        return new LedgerEntry("incident-service", "/api/incidents", "anna", "k1", 201, id(1), 3, position, Events.T0);
    }
}
