package org.alongside.eventsourcing.log;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.local.testing.TestDatabase;
import org.alongside.local.testing.TestInfrastructure;
import org.eclipse.microprofile.context.spi.ContextManagerProvider;
import org.jspecify.annotations.Nullable;

/** A log on a database of its own, with the platform's schema. */
public final class LogFixture implements AutoCloseable {
    static {
        // Its first use finds the provider, and two first uses at once fail.
        ContextManagerProvider.instance();
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final TestDatabase database;
    private final PostgresEventLog log;

    private LogFixture(TestDatabase database) {
        this.database = database;
        this.log = new PostgresEventLog(vertx, options(database), Instant::now);
    }

    /** A fresh database with the schema in it. */
    public static LogFixture fresh() {
        var database = TestInfrastructure.attach().createDatabase("log");
        installSchema(database);
        return new LogFixture(database);
    }

    /** The schema in this empty database, such as one of a server of the test's own. */
    public static LogFixture on(TestDatabase database) {
        installSchema(database);
        return new LogFixture(database);
    }

    /** Another replica on the same database. */
    public LogFixture replica() {
        return new LogFixture(database);
    }

    public static PgConnectOptions options(TestDatabase database) {
        return new PgConnectOptions()
                .setHost(database.host())
                .setPort(database.port())
                .setDatabase(database.name())
                .setUser(database.user())
                .setPassword(database.password());
    }

    public static void installSchema(TestDatabase database) {
        try (var schema = LogFixture.class.getResourceAsStream("/db/platform/V0001__log.sql");
                var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public PostgresEventLog log() {
        return log;
    }

    public Vertx vertx() {
        return vertx;
    }

    public TestDatabase database() {
        return database;
    }

    public static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }

    public AppendResult append(Append append) {
        return await(log.append(append));
    }

    /** One plain event for place {@code version} of {@code stream}. */
    public static NewEvent event(String stream, int version) {
        return event(stream, version, null);
    }

    /** One event received from {@code source}, or decided here when that is null. */
    public static NewEvent event(String stream, int version, @Nullable String source) {
        return new NewEvent(Envelopes.of(stream, version, "Noted", 1), "{\"n\":" + version + "}", source);
    }

    public static Append one(String stream, int version) {
        return Append.of(List.of(event(stream, version)));
    }

    @Override
    public void close() {
        log.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
