package org.alongside.simulator.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Instant START = Instant.parse("2027-01-04T00:00:00Z");
    private static final Instant END = START.plusSeconds(3_601);

    private final Agenda one = new Agenda(START);
    private final Agenda other = new Agenda(START);
    private final List<Instant> turns = new ArrayList<>();

    @Test
    void the_clocks_are_past_each_act_when_it_is_done_and_stand_at_the_end() {
        var ahead = new ArrayList<Boolean>();
        one.after(Duration.ofSeconds(100), () -> ahead.add(turns.getLast().isAfter(one.now())));

        run();

        assertThat(ahead).containsExactly(true);
        assertThat(turns).containsExactly(START.plusSeconds(120), END);
    }

    @Test
    void what_is_due_within_a_short_span_needs_one_turn_of_the_clocks() {
        one.after(Duration.ofSeconds(100), () -> {});
        other.after(Duration.ofSeconds(115), () -> {});
        other.after(Duration.ofSeconds(121), () -> {});

        run();

        assertThat(turns).containsExactly(START.plusSeconds(120), START.plusSeconds(141), END);
    }

    @Test
    void agendas_are_worked_side_by_side() {
        var meet = new CyclicBarrier(2);
        Queue<String> met = new ConcurrentLinkedQueue<>();
        one.after(Duration.ofSeconds(5), () -> met.add(meeting(meet)));
        other.after(Duration.ofSeconds(6), () -> met.add(meeting(meet)));

        run();

        assertThat(met).hasSize(2);
    }

    @Test
    void what_an_act_throws_ends_the_run() {
        one.after(Duration.ofSeconds(5), () -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);
    }

    private static String meeting(CyclicBarrier meet) {
        try {
            meet.await(10, java.util.concurrent.TimeUnit.SECONDS);
            return "met";
        } catch (InterruptedException
                | java.util.concurrent.BrokenBarrierException
                | java.util.concurrent.TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private void run() {
        new Lanes(List.of(one, other)).run(END, turns::add, Runnable::run);
    }
}
