package org.alongside.bench;

import com.fasterxml.uuid.Generators;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Origin;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.command.CommandProcessor;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Drafting;
import org.alongside.eventsourcing.command.Outcome;
import org.alongside.eventsourcing.log.PostgresEventLog;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;

/** The event store against one durable row a commit into the same PostgreSQL. */
final class StoreBench implements AutoCloseable {
    static final int[] IN_FLIGHT = {1, 16, 64};
    /** Until the compiler has seen each operation often enough; after that a short one at each number in flight. */
    private static final Duration FIRST_WARM_UP = Duration.ofSeconds(10);

    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final int RAW_CONNECTIONS = 16;
    private static final int REPORTS_KEPT = 10_000;
    private static final int KEY_BYTES = 32;

    private final Duration round;
    private final Vertx vertx = Vertx.vertx();
    private final Pool raw;
    private final PostgresEventLog log;
    private final Commands commands;
    private final List<UUID> reported = java.util.Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger graded = new AtomicInteger();
    private final AtomicLong rawRow = new AtomicLong();

    /** @param round length of each of the measured rounds, whose median counts */
    StoreBench(PgConnectOptions database, Duration round) {
        this.round = round;
        this.raw = Pool.newInstance(PgBuilder.pool()
                .connectingTo(new PgConnectOptions(database).setCachePreparedStatements(true))
                .with(new PoolOptions().setMaxSize(RAW_CONNECTIONS))
                .using(vertx)
                .build());
        this.log = new PostgresEventLog(vertx, database, Instant::now);
        this.commands = commands(log);
    }

    private static Commands commands(PostgresEventLog log) {
        var codec = new EventCodec(EventTypes.below(List.of(Sample.SampleEvent.class)));
        var keys = new OwnKeys(new KeyStore(log.tables(), new byte[KEY_BYTES]));
        var keyring = new KeyringByController(Map.of(Controller.POLICE, keys));
        return new CommandProcessor(log, codec, new Drafting(codec, keyring, Instant::now), keyring);
    }

    List<Measure> run() {
        var measures = new ArrayList<Measure>();
        warmUp();
        for (int inFlight : IN_FLIGHT) {
            var insert = median("raw.insert", inFlight, this::insert);
            measures.add(insert);
            measures.add(median("store.report", inFlight, this::report).comparedTo(insert));
            measures.add(median("store.grade", inFlight, this::grade).comparedTo(insert));
        }
        return measures;
    }

    private void warmUp() {
        int inFlight = IN_FLIGHT[IN_FLIGHT.length - 1];
        for (Supplier<Uni<?>> operation : List.<Supplier<Uni<?>>>of(this::insert, this::report, this::grade)) {
            var unused = new ClosedLoop("warm-up", inFlight, operation).run(FIRST_WARM_UP, Duration.ofMillis(1));
        }
    }

    private Measure median(String name, int inFlight, Supplier<Uni<?>> operation) {
        return new ClosedLoop(name, inFlight, operation).median(WARM_UP, round);
    }

    private Uni<?> insert() {
        return raw.preparedQuery("insert into raw_row (id, payload) values ($1, $2::text::json)")
                .execute(Tuple.of(rawRow.incrementAndGet(), Sample.PLAIN_JSON));
    }

    /** A new incident: one sealed event, its idempotency row, a claim and a position. */
    private Uni<?> report() {
        var id = Generators.timeBasedEpochGenerator().generate();
        return commands.handle(Sample.SAMPLES, id, new Sample.Report(id), context(id.toString()))
                .invoke(StoreBench::requireDone)
                .invoke(() -> keep(id));
    }

    private void keep(UUID id) {
        if (reported.size() < REPORTS_KEPT) {
            reported.add(id);
        }
    }

    /** One more event on an incident that exists: its state is loaded first. */
    private Uni<?> grade() {
        var id = reported.get(Math.floorMod(graded.incrementAndGet(), reported.size()));
        return commands.handle(
                        Sample.SAMPLES,
                        id,
                        new Sample.Grade(id),
                        context(UUID.randomUUID().toString()))
                .invoke(StoreBench::requireDone);
    }

    static void requireDone(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.refusal().toString());
        }
    }

    static CommandContext context(String key) {
        return new CommandContext(
                Actor.system("bench"),
                null,
                TimeQuality.DEVICE,
                UUID.randomUUID(),
                null,
                null,
                Origin.LIVE,
                "GMP",
                "WIGAN",
                new CommandContext.Key(key, "bench"),
                null,
                null);
    }

    @Override
    public void close() {
        log.close();
        raw.close().await().atMost(Duration.ofSeconds(5));
        vertx.close();
    }
}
