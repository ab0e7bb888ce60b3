package org.alongside.verify.check;

import static org.alongside.verify.check.Events.decided;
import static org.alongside.verify.check.Events.heard;
import static org.alongside.verify.check.Events.incident;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.contracts.Topic;
import org.alongside.verify.check.Delivery.Side;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final LogPrints TOLD = Events.log(decided(1, incident(1), 1), decided(2, incident(1), 2));

    private final Findings findings = new Findings(Promise.HEARD_EVERYWHERE);

    @Test
    void what_was_decided_was_heard_at_whatever_place() {
        compare(2, 5, heard(4, incident(1), 1, "{}"), heard(5, incident(1), 2, "{}"));

        assertThat(findings.holds()).isTrue();
        assertThat(findings.checked()).containsEntry("deliveries", 2L);
    }

    @Test
    void what_was_not_heard_is_found_up_to_the_cut_only() {
        compare(1, 5);

        assertThat(Events.told(findings))
                .containsExactly("position 1 of incident-service was not heard, or not as it was decided");
    }

    @Test
    void what_was_heard_with_another_content_is_found_on_both_sides() {
        compare(2, 5, heard(4, incident(1), 1, "{\"other\":1}"), heard(5, incident(1), 2, "{}"));

        assertThat(Events.told(findings))
                .containsExactly(
                        "position 1 of incident-service was not heard, or not as it was decided",
                        "position 4 is an event that incident-service has not decided");
    }

    @Test
    void what_nobody_decided_is_found_unless_it_came_after_everything_else_was_read() {
        var strange = heard(6, incident(7), 1, "{}");
        compare(2, 5, heard(4, incident(1), 1, "{}"), heard(5, incident(1), 2, "{}"), strange);
        assertThat(findings.holds()).isTrue();

        compare(2, 6, heard(4, incident(1), 1, "{}"), heard(5, incident(1), 2, "{}"), strange);
        assertThat(Events.told(findings))
                .containsExactly("position 6 is an event that incident-service has not decided");
    }

    @Test
    void what_was_heard_twice_is_found() {
        compare(2, 6, heard(4, incident(1), 1, "{}"), heard(5, incident(1), 2, "{}"), heard(6, incident(1), 2, "{}"));

        assertThat(Events.told(findings)).containsExactly("position 6 was heard before");
    }

    private void compare(long cut, long settled, StoredEvent... heard) {
        new Delivery(findings)
                .compare(
                        Topic.INCIDENTS,
                        new Side("incident-service", TOLD, cut),
                        new Side("dispatch-service", Events.log(heard), settled));
    }
}
