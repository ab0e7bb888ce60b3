package org.alongside.eventsourcing.time;

import static org.alongside.eventsourcing.time.Kitchen.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Origin;
import org.alongside.local.process.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FiringTimersTest {
    private final Kitchen kitchen = new Kitchen();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void a_due_timer_becomes_an_event_of_its_stream_and_is_gone() {
        var replica = kitchen.replica();
        var id = kitchen.fill(replica, "tea", Duration.ofMinutes(3), Origin.EXERCISE);
        replica.timers.start();
        kitchen.turnTo(NOON.plusSeconds(179));
        kitchen.fill(replica, "coffee", Duration.ZERO);
        assertThat(kitchen.eventually(() -> replica.turns("FIRED") == 1)).isTrue();
        assertThat(kitchen.whistles(id)).as("not before its time").isEmpty();

        kitchen.turnTo(NOON.plusSeconds(180));

        assertThat(kitchen.eventually(() -> kitchen.timers().isEmpty())).isTrue();
        var envelope = kitchen.whistles(id).getFirst().envelope();
        assertThat(envelope.actor()).isEqualTo(Actor.system("kitchen-service"));
        assertThat(envelope.occurredAt()).isEqualTo(NOON.plusSeconds(180));
        assertThat(envelope.origin()).isEqualTo(Origin.EXERCISE);
        assertThat(envelope.district()).isEqualTo("K");
    }

    @Test
    void two_loops_on_one_database_fire_each_timer_once() {
        var one = kitchen.replica();
        var other = kitchen.anotherReplica();
        var ids = IntStream.range(0, 100)
                .mapToObj(i -> kitchen.fill(one, "tea", Duration.ofSeconds(i % 10)))
                .toList();
        kitchen.turnTo(NOON.plusSeconds(10));

        one.timers.start();
        other.timers.start();

        assertThat(kitchen.eventually(() -> kitchen.timers().isEmpty())).isTrue();
        assertThat(ids).allSatisfy(id -> assertThat(kitchen.whistles(id)).hasSize(1));
    }

    @Test
    void a_timer_that_came_due_while_nobody_ran_fires_once_after_the_restart() {
        var id = kitchen.fill(kitchen.replica(), "tea", Duration.ofMinutes(3));
        kitchen.turnTo(NOON.plus(Duration.ofDays(1)));

        var restarted = kitchen.anotherReplica();
        restarted.timers.start();
        assertThat(kitchen.eventually(() -> kitchen.timers().isEmpty())).isTrue();
        restarted.timers.close();
        var again = kitchen.anotherReplica();
        again.timers.start();
        kitchen.fill(again, "coffee", Duration.ZERO);
        assertThat(kitchen.eventually(() -> again.turns("FIRED") == 1)).isTrue();

        assertThat(kitchen.whistles(id)).hasSize(1);
    }

    @Test
    void only_the_leader_fires() {
        var follower = kitchen.replica();
        follower.leads.set(false);
        var id = kitchen.fill(follower, "tea", Duration.ZERO);
        follower.timers.start();
        assertThat(Waiting.until(Duration.ofMillis(600), () -> kitchen.timers().isEmpty()))
                .isFalse();

        follower.leads.set(true);

        assertThat(kitchen.eventually(() -> kitchen.whistles(id).size() == 1)).isTrue();
    }

    @Test
    void a_timer_started_again_by_its_own_command_fires_again_then() {
        var replica = kitchen.replica();
        var id = kitchen.fill(replica, "again", Duration.ZERO);
        replica.timers.start();
        assertThat(kitchen.eventually(() -> kitchen.whistles(id).size() == 1)).isTrue();
        assertThat(kitchen.timers()).containsExactly("again");

        kitchen.turnTo(NOON.plusSeconds(60));

        assertThat(kitchen.eventually(() -> kitchen.whistles(id).size() == 2)).isTrue();
        assertThat(kitchen.timers()).containsExactly("again");
    }

    @Test
    void a_timer_started_again_for_the_very_moment_it_fired_at_does_not_spin() {
        var replica = kitchen.replica();
        var id = kitchen.fill(replica, "stuck", Duration.ZERO);
        replica.timers.start();

        assertThat(kitchen.eventually(() -> kitchen.timers().isEmpty())).isTrue();
        assertThat(kitchen.whistles(id)).hasSize(1);
    }

    @Test
    void it_fires_close_to_its_time() {
        var replica = kitchen.replica();
        var start = Instant.now().truncatedTo(ChronoUnit.MICROS);
        kitchen.turnTo(start);
        var id = kitchen.fill(replica, "tea", Duration.ofMillis(50));
        replica.timers.start();
        kitchen.turnTo(start.plusMillis(50));
        replica.timers.wake();

        assertThat(Waiting.until(
                        Duration.ofSeconds(5), () -> kitchen.whistles(id).size() == 1))
                .isTrue();
    }
}
