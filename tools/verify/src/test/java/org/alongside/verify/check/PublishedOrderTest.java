package org.alongside.verify.check;

import static org.alongside.verify.check.Events.decided;
import static org.alongside.verify.check.Events.incident;
import static org.alongside.verify.check.Events.record;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.contracts.Topic;
import org.junit.jupiter.api.Test;

class PublishedOrderTest {
    private static final StoredEvent FIRST = decided(1, incident(1), 1);
    private static final StoredEvent HEARD = Events.heard(2, incident(9), 1, "{}");
    private static final StoredEvent SECOND = decided(3, incident(1), 2);
    private static final StoredEvent THIRD = decided(4, incident(2), 1);

    private final Findings findings = new Findings(Promise.KAFKA_EQUALS_STORES);
    private final PublishedOrder order = new PublishedOrder(Events.log(FIRST, HEARD, SECOND, THIRD), findings);

    @Test
    void what_the_relay_sends_is_in_order_also_when_it_sends_a_batch_again() {
        read(record(0, FIRST, 0), record(1, SECOND, 1), record(2, FIRST, 0), record(3, SECOND, 1), record(4, THIRD, 3));

        assertThat(findings.holds()).isTrue();
        assertThat(findings.checked())
                .containsEntry("records", 5L)
                .containsEntry("events", 3L)
                .containsEntry("sent more than once", 2L);
    }

    @Test
    void an_event_that_was_decided_and_never_sent_is_missing_up_to_the_cut_only() {
        order.accept(record(0, FIRST, 0));
        order.end(3);

        assertThat(Events.told(findings)).containsExactly("position 3 is missing");
    }

    @Test
    void a_head_that_was_cut_off_is_a_gap_and_named() {
        order.begins(Topic.INCIDENTS, 0, 1);
        read(record(1, SECOND, 1), record(2, THIRD, 3));

        assertThat(Events.told(findings))
                .singleElement()
                .asString()
                .contains("position 1 is missing", "cut off", "alongside.incidents.v1-0=1");
    }

    @Test
    void a_head_that_was_cut_off_is_no_gap_while_all_of_it_stands_later() {
        order.begins(Topic.INCIDENTS, 0, 1);
        read(record(1, FIRST, 0), record(2, SECOND, 1), record(3, THIRD, 3));

        assertThat(findings.holds()).isTrue();
    }

    @Test
    void another_content_is_found_also_in_a_repetition() {
        read(record(0, FIRST, 0), record(1, FIRST, 1, 0, "{\"other\":1}"), record(2, SECOND, 1), record(3, THIRD, 3));

        assertThat(Events.told(findings)).containsExactly("position 1 has another content than in the store");
    }

    @Test
    void a_later_event_that_comes_first_is_found() {
        read(record(0, SECOND, 1), record(1, FIRST, 0), record(2, THIRD, 3));

        assertThat(Events.told(findings)).containsExactly("position 1 comes for the first time after position 3");
    }

    @Test
    void an_event_that_the_store_lacks_or_only_heard_is_found() {
        read(
                record(0, FIRST, 0),
                record(1, HEARD, 1),
                record(2, SECOND, 1),
                record(3, THIRD, 3),
                record(4, FIRST, 7, 4, "{}"));

        assertThat(Events.told(findings))
                .containsExactly(
                        "position 2, which the store does not hold", "position 7, which the store does not hold");
    }

    @Test
    void a_broken_chain_is_found() {
        read(record(0, FIRST, 0), record(1, SECOND, 2), record(2, THIRD, 3));

        assertThat(Events.told(findings)).containsExactly("position 3 names 2 as the one before it, and it is 1");
    }

    @Test
    void a_record_taken_out_of_the_middle_is_found_though_it_was_sent_twice() {
        order.begins(Topic.INCIDENTS, 0, 0);
        read(record(0, FIRST, 0), record(2, SECOND, 1), record(3, THIRD, 3));

        assertThat(Events.told(findings)).containsExactly("offset 1 is due here; records between were taken out");
    }

    @Test
    void a_record_that_is_no_event_and_one_under_another_key_are_found() {
        read(record(0, FIRST, 0), record(1, SECOND, 1), record(2, THIRD, 3));
        order.accept(new Published(Topic.INCIDENTS, 0, 3, null, null, null, null, 0));
        order.accept(Published.of(
                new Published.Place(Topic.INCIDENTS, 0, 4), "elsewhere", 4L, 3L, THIRD.envelope(), new byte[] {'{', '}'
                }));

        assertThat(Events.told(findings))
                .containsExactly(
                        "a record that is no event of Alongside", "position 4 stands in the wrong topic or key");
    }

    private void read(Published... records) {
        for (var record : records) {
            order.accept(record);
        }
        order.end(4);
    }
}
