package org.alongside.simulator.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant START = Instant.parse("2027-01-09T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(1));

    private final Agenda agenda = new Agenda(START);
    private final List<String> done = new ArrayList<>();

    @Test
    void what_is_due_is_done_in_the_order_of_time_and_then_of_writing() {
        put(20, "third");
        put(10, "first");
        put(10, "second");

        run();

        assertThat(done).containsExactly("first", "second", "third");
    }

    @Test
    void it_stands_at_the_end_when_all_is_done() {
        put(10, "act");

        run();

        assertThat(agenda.now()).isEqualTo(END);
    }

    @Test
    void an_act_may_put_down_more_and_what_is_late_is_done_now() {
        agenda.at(START.plusSeconds(10), () -> agenda.at(START, () -> done.add("late, at " + agenda.now())));

        run();

        assertThat(done).containsExactly("late, at " + START.plusSeconds(10));
    }

    @Test
    void what_is_due_at_the_end_is_left_undone() {
        agenda.at(END, () -> done.add("too late"));

        run();

        assertThat(done).isEmpty();
    }

    private void put(int seconds, String what) {
        agenda.after(Duration.ofSeconds(seconds), () -> done.add(what));
    }

    private void run() {
        agenda.run(END, Runnable::run);
    }
}
