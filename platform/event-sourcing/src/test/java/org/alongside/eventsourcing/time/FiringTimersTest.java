package org.alongside.eventsourcing.time;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.time.Kettle.KETTLES;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.CommandProcessor;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Drafting;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.follow.Replay;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.log.TimerOccurrence;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.alongside.eventsourcing.time.Kettle.Fill;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.alongside.local.process.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiringTimersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final List<Replica> replicas = new ArrayList<>();
    private LogFixture fixture;

    /** One replica of a service, which believes to lead unless told otherwise. */
    private final class Replica implements AutoCloseable {
        private final LogFixture log;
        private final Commands commands;
        private final Timers timers;
        private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        private final AtomicBoolean leads = new AtomicBoolean(true);

        Replica(LogFixture log, Commands commands) {
            this.log = log;
            this.commands = commands;
            this.timers = new Timers(
                    log.vertx(),
                    log.log().tables(),
                    now::get,
                    commands,
                    List.of(KETTLES),
                    Actor.system("kitchen-service"),
                    leads::get,
                    metrics);
            replicas.add(this);
        }

        double turns(String turn) {
            return metrics.counter("alongside.timers", "turn", turn).count();
        }

        @Override
        public void close() {
            timers.close();
        }
    }

    @BeforeEach
    void open() {
        fixture = LogFixture.fresh();
    }

    @AfterEach
    void close() {
        replicas.forEach(Replica::close);
        replicas.stream()
                .map(replica -> replica.log)
                .filter(log -> log != fixture)
                .forEach(LogFixture::close);
        fixture.close();
    }

    private Replica replica() {
        return new Replica(fixture, commands(fixture));
    }

    private Replica anotherReplica() {
        var log = fixture.replica();
        return new Replica(log, commands(log));
    }

    private Commands commands(LogFixture log) {
        var codec = new EventCodec(EventTypes.below(List.of(Kettle.KettleEvent.class)));
        var keyring = new KeyringByController(
                Map.of(Controller.POLICE, new OwnKeys(new KeyStore(log.log().tables(), new byte[32]))));
        return new CommandProcessor(log.log(), codec, new Drafting(codec, keyring, now::get), keyring);
    }

    private UUID fill(Replica replica, String timer, Duration in) {
        return fill(replica, timer, in, Origin.LIVE);
    }

    private UUID fill(Replica replica, String timer, Duration in, Origin origin) {
        var id = UUID.randomUUID();
        var context = new CommandContext(
                Actor.system("cook"),
                null,
                TimeQuality.TYPED,
                UUID.randomUUID(),
                null,
                null,
                origin,
                "GMP",
                "K",
                null,
                null,
                null);
        var outcome = await(
                replica.commands.handle(KETTLES, id, new Fill(timer, now.get().plus(in)), context));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return id;
    }

    private List<Recorded> whistles(UUID id) {
        return await(fixture.log().stream(KETTLES.stream(id), 0)).stream()
                .filter(event -> event.envelope().type().equals("Whistled"))
                .toList();
    }

    private boolean eventually(java.util.function.BooleanSupplier isSo) {
        return Waiting.until(PATIENCE, isSo);
    }

    private List<String> timers() {
        return texts("select split_part(id, '#', 2) from timer order by 1");
    }

    private List<String> texts(String sql) {
        var texts = new ArrayList<String>();
        await(fixture.log().tables().query(sql).execute()).forEach(row -> texts.add(row.getString(0)));
        return texts;
    }

    @Test
    void a_due_timer_becomes_an_event_of_its_stream_and_is_gone() {
        var replica = replica();
        var id = fill(replica, "tea", Duration.ofMinutes(3), Origin.EXERCISE);
        replica.timers.start();
        now.set(NOON.plusSeconds(179));
        fill(replica, "coffee", Duration.ZERO);
        assertThat(eventually(() -> replica.turns("FIRED") == 1)).isTrue();
        assertThat(whistles(id)).as("not before its time").isEmpty();

        now.set(NOON.plusSeconds(180));

        assertThat(eventually(() -> timers().isEmpty())).isTrue();
        var envelope = whistles(id).getFirst().envelope();
        assertThat(envelope.actor()).isEqualTo(Actor.system("kitchen-service"));
        assertThat(envelope.occurredAt()).isEqualTo(NOON.plusSeconds(180));
        assertThat(envelope.origin()).isEqualTo(Origin.EXERCISE);
        assertThat(envelope.district()).isEqualTo("K");
    }

    @Test
    void two_loops_on_one_database_fire_each_timer_once() {
        var one = replica();
        var other = anotherReplica();
        var ids = IntStream.range(0, 100)
                .mapToObj(i -> fill(one, "tea", Duration.ofSeconds(i % 10)))
                .toList();
        now.set(NOON.plusSeconds(10));

        one.timers.start();
        other.timers.start();

        assertThat(eventually(() -> timers().isEmpty())).isTrue();
        assertThat(ids).allSatisfy(id -> assertThat(whistles(id)).hasSize(1));
    }

    @Test
    void a_timer_that_came_due_while_nobody_ran_fires_once_after_the_restart() {
        var id = fill(replica(), "tea", Duration.ofMinutes(3));
        now.set(NOON.plus(Duration.ofDays(1)));

        var restarted = anotherReplica();
        restarted.timers.start();
        assertThat(eventually(() -> timers().isEmpty())).isTrue();
        restarted.timers.close();
        var again = anotherReplica();
        again.timers.start();
        fill(again, "coffee", Duration.ZERO);
        assertThat(eventually(() -> again.turns("FIRED") == 1)).isTrue();

        assertThat(whistles(id)).hasSize(1);
    }

    @Test
    void only_the_leader_fires() {
        var follower = replica();
        follower.leads.set(false);
        var id = fill(follower, "tea", Duration.ZERO);
        follower.timers.start();
        assertThat(Waiting.until(Duration.ofMillis(600), () -> timers().isEmpty()))
                .isFalse();

        follower.leads.set(true);

        assertThat(eventually(() -> whistles(id).size() == 1)).isTrue();
    }

    @Test
    void a_timer_started_again_by_its_own_command_fires_again_then() {
        var replica = replica();
        var id = fill(replica, "again", Duration.ZERO);
        replica.timers.start();
        assertThat(eventually(() -> whistles(id).size() == 1)).isTrue();
        assertThat(timers()).containsExactly("again");

        now.set(NOON.plusSeconds(60));

        assertThat(eventually(() -> whistles(id).size() == 2)).isTrue();
        assertThat(timers()).containsExactly("again");
    }

    @Test
    void a_timer_started_again_for_the_very_moment_it_fired_at_does_not_spin() {
        var replica = replica();
        var id = fill(replica, "stuck", Duration.ZERO);
        replica.timers.start();

        assertThat(eventually(() -> timers().isEmpty())).isTrue();
        assertThat(whistles(id)).hasSize(1);
    }

    @Test
    void a_timer_moved_while_it_fires_is_left_alone() {
        var stream = KETTLES.stream(UUID.randomUUID());
        var first = new Append.TimerRow(stream, "tea", NOON);
        var moved = new Append.TimerRow(stream, "tea", NOON.plusSeconds(60));
        var fired = new TimerOccurrence(first.id(), NOON);
        fixture.append(changing(List.of(first), List.of()));
        fixture.append(changing(List.of(moved), List.of()));

        fixture.append(changing(List.of(), List.of(fired.text())));
        await(new TimerTable(fixture.log().tables()).remove(List.of(fired)));

        assertThat(timers()).containsExactly("tea");
        fixture.append(changing(List.of(), List.of(new TimerOccurrence(first.id(), moved.dueAt()).text())));
        assertThat(timers()).isEmpty();
    }

    @Test
    void what_one_append_starts_it_does_not_cancel() {
        var stream = KETTLES.stream(UUID.randomUUID());
        var old = new Append.TimerRow(stream, "tea", NOON);
        fixture.append(changing(List.of(old), List.of()));

        var again = new Append.TimerRow(stream, "tea", NOON.plusSeconds(60));
        fixture.append(changing(List.of(again), List.of(old.id())));
        assertThat(texts("select due_at::text from timer"))
                .singleElement()
                .asString()
                .contains(":01:00");

        fixture.append(changing(List.of(), List.of(old.id())));
        assertThat(timers()).isEmpty();
    }

    private static Append changing(List<Append.TimerRow> started, List<String> cancelled) {
        return new Append(List.of(), null, List.of(), started, cancelled, List.of(), List.of());
    }

    @Test
    void a_refused_timer_is_gone_and_counted_and_one_that_changes_nothing_is_gone_too() {
        var replica = replica();
        fill(replica, "refused", Duration.ZERO);
        fill(replica, "silent", Duration.ZERO);
        replica.timers.start();

        assertThat(eventually(() -> timers().isEmpty() && replica.turns("REFUSED") == 1 && replica.turns("FIRED") == 1))
                .isTrue();
    }

    @Test
    void a_timer_that_can_never_become_a_command_is_parked_and_the_others_fire() {
        var replica = replica();
        var id = fill(replica, "unknown", Duration.ZERO);
        fill(replica, "tea", Duration.ZERO);
        replica.timers.start();

        assertThat(eventually(() -> timers().equals(List.of("unknown")) && replica.turns("PARKED") == 1))
                .isTrue();
        assertThat(texts("select key || ' ' || reason from parked where follower = 'timers'"))
                .containsExactly(id + " IllegalArgumentException: no timer of a kettle is called unknown");
        fill(replica, "coffee", Duration.ZERO);
        assertThat(eventually(() -> replica.turns("FIRED") == 2)).isTrue();
        assertThat(replica.turns("PARKED")).as("it is not tried again").isEqualTo(1);
    }

    @Test
    void a_parked_timer_fires_when_an_operator_replays_it_once_it_is_mended() {
        var broken = new AtomicBoolean(false);
        var replica = new Replica(
                fixture, new SometimesBroken(commands(fixture), broken, new IllegalStateException("a riddle")));
        var id = fill(replica, "tea", Duration.ZERO);
        broken.set(true);
        replica.timers.start();
        assertThat(eventually(() -> replica.turns("PARKED") == 1)).isTrue();
        var replay = new Replay(new Parking(fixture.log().tables()), fixture.log(), List.of())
                .with(Timers.PARKED_AS, parked -> replica.timers.again(parked.place()));

        assertThat(await(replay.replay(Timers.PARKED_AS, id.toString())).stoppedBy())
                .contains("a riddle");
        assertThat(timers()).containsExactly("tea");
        broken.set(false);
        assertThat(await(replay.replay(Timers.PARKED_AS, id.toString()))).isEqualTo(new Replay.Replayed(1, null));

        assertThat(whistles(id)).hasSize(1);
        assertThat(timers()).isEmpty();
        assertThat(texts("select place from parked")).isEmpty();
    }

    @Test
    void what_was_parked_and_is_cancelled_or_moved_waits_for_nobody() {
        var replica = replica();
        fill(replica, "unknown", Duration.ZERO);
        replica.timers.start();
        assertThat(eventually(() -> replica.turns("PARKED") == 1)).isTrue();

        await(fixture.log()
                .tables()
                .query("update timer set due_at = due_at + interval '1 day'")
                .execute());

        assertThat(eventually(() -> texts("select place from parked").isEmpty()))
                .isTrue();
        assertThat(timers()).containsExactly("unknown");
    }

    @Test
    void a_timer_that_meets_an_outage_is_tried_again_and_holds_up_no_other() {
        var broken = new AtomicBoolean(true);
        var replica = new Replica(
                fixture, new SometimesBroken(commands(fixture), broken, new java.io.IOException("connection reset")));
        broken.set(false);
        var id = fill(replica, "tea", Duration.ZERO);
        broken.set(true);
        replica.timers.start();
        assertThat(eventually(() -> replica.turns("POSTPONED") > 0)).isTrue();
        assertThat(timers()).containsExactly("tea");

        broken.set(false);

        assertThat(eventually(() -> whistles(id).size() == 1)).isTrue();
        assertThat(replica.turns("PARKED")).isZero();
    }

    private record SometimesBroken(Commands commands, AtomicBoolean broken, Exception failure) implements Commands {
        @Override
        public Uni<Outcome> together(List<Ask<?, ?, ?>> asks, CommandContext context) {
            return broken.get() ? Uni.createFrom().failure(failure) : commands.together(asks, context);
        }

        @Override
        public <S, C, E extends AlongsideEvent> Uni<Loaded<S>> load(Aggregate<S, C, E> aggregate, UUID id) {
            return commands.load(aggregate, id);
        }
    }

    @Test
    void it_fires_close_to_its_time() {
        var replica = replica();
        var start = Instant.now().truncatedTo(ChronoUnit.MICROS);
        now.set(start);
        var id = fill(replica, "tea", Duration.ofMillis(50));
        replica.timers.start();
        now.set(start.plusMillis(50));
        replica.timers.wake();

        assertThat(Waiting.until(Duration.ofSeconds(5), () -> whistles(id).size() == 1))
                .isTrue();
    }
}
