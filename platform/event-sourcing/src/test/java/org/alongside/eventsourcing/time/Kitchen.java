package org.alongside.eventsourcing.time;

import static org.alongside.eventsourcing.log.LogFixture.await;
import static org.alongside.eventsourcing.time.Kettle.KETTLES;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
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
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.alongside.eventsourcing.time.Kettle.Fill;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.alongside.local.process.Waiting;

/** A service of kettles, each with timers, on a clock that only the test moves; one replica of it or more. */
final class Kitchen implements AutoCloseable {
    static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final List<Replica> replicas = new ArrayList<>();
    private final LogFixture fixture = LogFixture.fresh();

    /** One replica of a service, which believes to lead unless told otherwise. */
    final class Replica implements AutoCloseable {
        private final LogFixture log;
        private final Commands commands;
        final Timers timers;
        private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
        final AtomicBoolean leads = new AtomicBoolean(true);

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

    LogFixture fixture() {
        return fixture;
    }

    void turnTo(Instant moment) {
        now.set(moment);
    }

    Replica replica() {
        return new Replica(fixture, commands(fixture));
    }

    Replica anotherReplica() {
        var log = fixture.replica();
        return new Replica(log, commands(log));
    }

    /** A replica that meets this failure whenever {@code broken} says so. */
    Replica brokenReplica(AtomicBoolean broken, Exception failure) {
        return new Replica(fixture, new SometimesBroken(commands(fixture), broken, failure));
    }

    private Commands commands(LogFixture log) {
        var codec = new EventCodec(EventTypes.below(List.of(Kettle.KettleEvent.class)));
        var keyring = new KeyringByController(
                Map.of(Controller.POLICE, new OwnKeys(new KeyStore(log.log().tables(), new byte[32]))));
        return new CommandProcessor(log.log(), codec, new Drafting(codec, keyring, now::get), keyring);
    }

    UUID fill(Replica replica, String timer, Duration in) {
        return fill(replica, timer, in, Origin.LIVE);
    }

    UUID fill(Replica replica, String timer, Duration in, Origin origin) {
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

    List<Recorded> whistles(UUID id) {
        return await(fixture.log().stream(KETTLES.stream(id), 0)).stream()
                .filter(event -> event.envelope().type().equals("Whistled"))
                .toList();
    }

    boolean eventually(BooleanSupplier isSo) {
        return Waiting.until(PATIENCE, isSo);
    }

    List<String> timers() {
        return texts("select split_part(id, '#', 2) from timer order by 1");
    }

    List<String> texts(String sql) {
        var texts = new ArrayList<String>();
        await(fixture.log().tables().query(sql).execute()).forEach(row -> texts.add(row.getString(0)));
        return texts;
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

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        replicas.stream()
                .map(replica -> replica.log)
                .filter(log -> log != fixture)
                .forEach(LogFixture::close);
        fixture.close();
    }
}
