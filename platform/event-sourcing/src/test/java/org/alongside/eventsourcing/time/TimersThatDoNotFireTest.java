package org.alongside.eventsourcing.time;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.follow.Replay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a timer whose command is refused, cannot be made, or meets a failure. */
class TimersThatDoNotFireTest {
    private final Kitchen kitchen = new Kitchen();

    @AfterEach
    void close() {
        kitchen.close();
    }

    @Test
    void a_refused_timer_is_gone_and_counted_and_one_that_changes_nothing_is_gone_too() {
        var replica = kitchen.replica();
        kitchen.fill(replica, "refused", Duration.ZERO);
        kitchen.fill(replica, "silent", Duration.ZERO);
        replica.timers.start();

        assertThat(kitchen.eventually(() ->
                        kitchen.timers().isEmpty() && replica.turns("REFUSED") == 1 && replica.turns("FIRED") == 1))
                .isTrue();
    }

    @Test
    void a_timer_that_can_never_become_a_command_is_parked_and_the_others_fire() {
        var replica = kitchen.replica();
        var id = kitchen.fill(replica, "unknown", Duration.ZERO);
        kitchen.fill(replica, "tea", Duration.ZERO);
        replica.timers.start();

        assertThat(kitchen.eventually(
                        () -> kitchen.timers().equals(List.of("unknown")) && replica.turns("PARKED") == 1))
                .isTrue();
        assertThat(kitchen.texts("select key || ' ' || reason from parked where follower = 'timers'"))
                .containsExactly(id + " IllegalArgumentException: no timer of a kettle is called unknown");
        kitchen.fill(replica, "coffee", Duration.ZERO);
        assertThat(kitchen.eventually(() -> replica.turns("FIRED") == 2)).isTrue();
        assertThat(replica.turns("PARKED")).as("it is not tried again").isEqualTo(1);
    }

    @Test
    void a_parked_timer_fires_when_an_operator_replays_it_once_it_is_mended() {
        var broken = new AtomicBoolean(false);
        var replica = kitchen.brokenReplica(broken, new IllegalStateException("a riddle"));
        var id = kitchen.fill(replica, "tea", Duration.ZERO);
        broken.set(true);
        replica.timers.start();
        assertThat(kitchen.eventually(() -> replica.turns("PARKED") == 1)).isTrue();
        var replay = new Replay(
                        new Parking(kitchen.fixture().log().tables()),
                        kitchen.fixture().log(),
                        List.of())
                .with(Timers.PARKED_AS, parked -> replica.timers.again(parked.place()));

        assertThat(await(replay.replay(Timers.PARKED_AS, id.toString())).stoppedBy())
                .contains("a riddle");
        assertThat(kitchen.timers()).containsExactly("tea");
        broken.set(false);
        assertThat(await(replay.replay(Timers.PARKED_AS, id.toString()))).isEqualTo(new Replay.Replayed(1, null));

        assertThat(kitchen.whistles(id)).hasSize(1);
        assertThat(kitchen.timers()).isEmpty();
        assertThat(kitchen.texts("select place from parked")).isEmpty();
    }

    @Test
    void what_was_parked_and_is_cancelled_or_moved_waits_for_nobody() {
        var replica = kitchen.replica();
        kitchen.fill(replica, "unknown", Duration.ZERO);
        replica.timers.start();
        assertThat(kitchen.eventually(() -> replica.turns("PARKED") == 1)).isTrue();

        await(kitchen.fixture()
                .log()
                .tables()
                .query("update timer set due_at = due_at + interval '1 day'")
                .execute());

        assertThat(kitchen.eventually(
                        () -> kitchen.texts("select place from parked").isEmpty()))
                .isTrue();
        assertThat(kitchen.timers()).containsExactly("unknown");
    }

    @Test
    void a_timer_that_meets_an_outage_is_tried_again_and_holds_up_no_other() {
        var broken = new AtomicBoolean(true);
        var replica = kitchen.brokenReplica(broken, new IOException("connection reset"));
        broken.set(false);
        var id = kitchen.fill(replica, "tea", Duration.ZERO);
        broken.set(true);
        replica.timers.start();
        assertThat(kitchen.eventually(() -> replica.turns("POSTPONED") > 0)).isTrue();
        assertThat(kitchen.timers()).containsExactly("tea");

        broken.set(false);

        assertThat(kitchen.eventually(() -> kitchen.whistles(id).size() == 1)).isTrue();
        assertThat(replica.turns("PARKED")).isZero();
    }
}
