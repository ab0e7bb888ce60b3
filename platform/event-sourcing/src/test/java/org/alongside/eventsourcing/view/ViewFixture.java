package org.alongside.eventsourcing.view;

import static org.alongside.eventsourcing.log.LogFixture.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.eventsourcing.follow.Batch;
import org.alongside.eventsourcing.follow.Cursor;
import org.alongside.eventsourcing.follow.Follower.Handled;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.view.Tally.PlaceView;
import org.alongside.eventsourcing.view.Tally.Row;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.hibernate.cfg.Configuration;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.vertx.VertxInstance;
import org.hibernate.reactive.vertx.impl.ProvidedVertxInstance;

/** A log with one read model on it, and Hibernate Reactive as a service has it. */
final class ViewFixture implements AutoCloseable {
    static final PlaceView VIEW = new PlaceView("places", false);
    static final PlaceView MENDED = new PlaceView("places", true);

    final LogFixture log = LogFixture.fresh();
    final EventCodec codec = new EventCodec(EventTypes.below(List.of(Tally.TallyEvent.class)));
    final ViewPositions positions = new ViewPositions();
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final Mutiny.SessionFactory sessions;

    ViewFixture() {
        execute(Tally.TABLE);
        execute("insert into follower values ('places', 0, 1, now())");
        sessions = sessions();
    }

    private Mutiny.SessionFactory sessions() {
        var database = log.database();
        var configuration = new Configuration()
                .addAnnotatedClass(Row.class)
                .setProperty("jakarta.persistence.jdbc.url", database.reactiveUrl())
                .setProperty("jakarta.persistence.jdbc.user", database.user())
                .setProperty("jakarta.persistence.jdbc.password", database.password());
        var registry = new ReactiveServiceRegistryBuilder()
                .addService(VertxInstance.class, new ProvidedVertxInstance(log.vertx()))
                .applySettings(configuration.getProperties())
                .build();
        return configuration.buildSessionFactory(registry).unwrap(Mutiny.SessionFactory.class);
    }

    ViewFollower<Row> follower(PlaceView view) {
        return new ViewFollower<>(view, codec, sessions, positions, metrics);
    }

    ViewRebuild<Row> rebuild(PlaceView view) {
        return rebuild(view, Long.MAX_VALUE);
    }

    /** By a program that may have so many bytes of memory. */
    ViewRebuild<Row> rebuild(PlaceView view, long memory) {
        return new ViewRebuild<>(view, codec, log.vertx(), log.log().tables(), sessions, memory);
    }

    Parking parking() {
        return new Parking(log.log().tables());
    }

    void append(String stream, int version, AlongsideEvent event) {
        log.append(Facts.append(stream, version, event));
    }

    /** Shows the view what it has not seen yet, as the runtime would. */
    Handled follow(PlaceView view) {
        var batch = batch();
        return onContext(() -> follower(view).handle(batch));
    }

    Batch batch() {
        var cursor = cursor();
        return new Batch(cursor, await(log.log().after(cursor.position(), 1_000)));
    }

    Cursor cursor() {
        return new Cursor("places", 1, number("select position from follower where name = 'places'"));
    }

    <T> T onContext(Supplier<Uni<T>> work) {
        return await(Uni.createFrom().<T>emitter(emitter -> VertxContext.createNewDuplicatedContext(
                        log.vertx().getOrCreateContext())
                .runOnContext(ignored -> work.get().subscribe().with(emitter::complete, emitter::fail))));
    }

    void execute(String sql) {
        try (var connection = log.database().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    /** First column of each row. */
    List<String> texts(String sql) {
        try (var connection = log.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sessions.close();
        log.close();
    }
}
