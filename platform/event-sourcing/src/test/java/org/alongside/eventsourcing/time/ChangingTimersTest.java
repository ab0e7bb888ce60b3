package org.alongside.eventsourcing.time;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.time.Kettle.KETTLES;
import static org.alongside.eventsourcing.time.Kitchen.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.TimerOccurrence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Timers that one append starts and another moves or cancels. */
class ChangingTimersTest {
    private final Kitchen kitchen = new Kitchen();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void a_timer_moved_while_it_fires_is_left_alone() {
        var stream = KETTLES.stream(UUID.randomUUID());
        var first = new Append.TimerRow(stream, "tea", NOON);
        var moved = new Append.TimerRow(stream, "tea", NOON.plusSeconds(60));
        var fired = new TimerOccurrence(first.id(), NOON);
        kitchen.fixture().append(changing(List.of(first), List.of()));
        kitchen.fixture().append(changing(List.of(moved), List.of()));

        kitchen.fixture().append(changing(List.of(), List.of(fired.text())));
        await(new TimerTable(kitchen.fixture().log().tables()).remove(List.of(fired)));

        assertThat(kitchen.timers()).containsExactly("tea");
        kitchen.fixture().append(changing(List.of(), List.of(new TimerOccurrence(first.id(), moved.dueAt()).text())));
        assertThat(kitchen.timers()).isEmpty();
    }

    @Test
    void what_one_append_starts_it_does_not_cancel() {
        var stream = KETTLES.stream(UUID.randomUUID());
        var old = new Append.TimerRow(stream, "tea", NOON);
        kitchen.fixture().append(changing(List.of(old), List.of()));

        var again = new Append.TimerRow(stream, "tea", NOON.plusSeconds(60));
        kitchen.fixture().append(changing(List.of(again), List.of(old.id())));
        assertThat(kitchen.texts("select due_at::text from timer"))
                .singleElement()
                .asString()
                .contains(":01:00");

        kitchen.fixture().append(changing(List.of(), List.of(old.id())));
        assertThat(kitchen.timers()).isEmpty();
    }

    private static Append changing(List<Append.TimerRow> started, List<String> cancelled) {
        return new Append(List.of(), null, List.of(), started, cancelled, List.of(), List.of());
    }
}
