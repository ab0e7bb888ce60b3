package org.alongside.service.wiring;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;
import org.alongside.eventsourcing.asof.AsOf;
import org.alongside.eventsourcing.command.CommandProcessor;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Drafting;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.PostgresEventLog;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.time.SettableClock;
import org.alongside.eventsourcing.view.ViewPositions;
import org.alongside.eventsourcing.view.ViewReader;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The log of this service, its clock, and what decides and reads on them. */
@Singleton
class Storage {
    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private static final List<String> CATEGORIES = EventCatalogue.published().entries().stream()
            .map(EventEntry::streamCategory)
            .distinct()
            .toList();

    @Produces
    @Singleton
    PgConnectOptions database(
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        return PgConnectOptions.fromUri(url.substring(url.indexOf("postgresql:")))
                .setUser(user)
                .setPassword(password);
    }

    @Produces
    @Singleton
    SettableClock clock(
            Vertx vertx,
            Pool pool,
            @ConfigProperty(name = "alongside.clock.adjustable", defaultValue = "false") boolean adjustable) {
        var adjusting = adjustable ? SettableClock.Adjusting.ALLOWED : SettableClock.Adjusting.REFUSED;
        return SettableClock.open(vertx, pool, InstantSource.system(), adjusting)
                .await()
                .atMost(START_LIMIT);
    }

    void close(@Disposes SettableClock clock) {
        clock.close();
    }

    @Produces
    @Singleton
    PostgresEventLog log(Vertx vertx, PgConnectOptions database, BusinessClock clock) {
        return new PostgresEventLog(vertx, database, clock::now);
    }

    void close(@Disposes PostgresEventLog log) {
        log.close();
    }

    /** A service reads what it subscribes to and writes its own; which that is, its definition says. */
    @Produces
    @Singleton
    EventCodec codec() {
        return new EventCodec(EventTypes.of(EventCatalogue.published()));
    }

    @Produces
    @Singleton
    Commands commands(EventLog log, EventCodec codec, Keyring keyring, BusinessClock clock) {
        return new CommandProcessor(log, codec, new Drafting(codec, keyring, clock), keyring);
    }

    @Produces
    @Singleton
    AsOf asOf(Pool pool) {
        return new AsOf(pool, CATEGORIES);
    }

    @Produces
    @Singleton
    ViewPositions viewPositions() {
        return new ViewPositions();
    }

    @Produces
    @Singleton
    ViewReader viewReader(Vertx vertx, Pool pool, BusinessClock clock, ViewPositions positions) {
        return new ViewReader(vertx, pool, clock, positions);
    }
}
