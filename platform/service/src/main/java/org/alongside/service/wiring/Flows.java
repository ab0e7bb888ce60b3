package org.alongside.service.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Topic;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.follow.AutomationFollower;
import org.alongside.eventsourcing.follow.Follower;
import org.alongside.eventsourcing.follow.Followers;
import org.alongside.eventsourcing.follow.Inquiry;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.follow.Relay;
import org.alongside.eventsourcing.follow.RelayProducer;
import org.alongside.eventsourcing.follow.Replay;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.receive.Inbox;
import org.alongside.eventsourcing.time.Timers;
import org.alongside.eventsourcing.view.ViewChanges;
import org.alongside.eventsourcing.view.ViewFollower;
import org.alongside.eventsourcing.view.ViewPositions;
import org.alongside.eventsourcing.view.ViewRebuild;
import org.alongside.eventsourcing.view.ViewRebuilds;
import org.alongside.eventsourcing.wire.EventCodec;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** What flows through this service: out by the relay, in by the inboxes, and along the log to views and automations. */
@Singleton
class Flows {
    /** Everything that follows the log, in the order it is shown. */
    record All(Relay relay, List<Follower> followers) {}

    /** The inbox of each topic, by its full name. */
    record Inboxes(Map<String, Inbox> byTopic) {
        Inbox of(String topic) {
            var inbox = byTopic.get(topic);
            if (inbox == null) {
                throw new IllegalStateException("nobody subscribed to " + topic);
            }
            return inbox;
        }
    }

    private final ServiceDefinition service;
    private final String topicPrefix;
    private final String brokers;

    Flows(
            ServiceDefinition service,
            @ConfigProperty(name = "alongside.topics.prefix") Optional<String> topicPrefix,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.service = service;
        this.topicPrefix = topicPrefix.orElse("");
        this.brokers = brokers;
    }

    @Produces
    @Singleton
    Parking parking(Pool pool) {
        return new Parking(pool);
    }

    @Produces
    @Singleton
    All all(
            Pool pool,
            Commands commands,
            EventCodec codec,
            Parking parking,
            Mutiny.SessionFactory sessions,
            ViewPositions positions,
            MeterRegistry meters) {
        var relay = new Relay(
                new CatalogueOutlet(),
                () -> RelayProducer.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers)),
                pool);
        var followers = new ArrayList<Follower>();
        followers.add(relay);
        service.views().forEach(view -> followers.add(follower(view, codec, sessions, positions, meters)));
        service.automations().forEach(one -> followers.add(follower(one, commands, codec, parking, meters)));
        service.inquiries().forEach(one -> followers.add(follower(one, commands, codec, parking, meters)));
        return new All(relay, List.copyOf(followers));
    }

    void close(@Disposes All all) {
        all.relay().close();
    }

    private static <R> Follower follower(
            View<R> view,
            EventCodec codec,
            Mutiny.SessionFactory sessions,
            ViewPositions positions,
            MeterRegistry meters) {
        return new ViewFollower<>(view, codec, sessions, positions, meters);
    }

    private <E extends AlongsideEvent> Follower follower(
            Inquiry<E> automation, Commands commands, EventCodec codec, Parking parking, MeterRegistry meters) {
        return new AutomationFollower<>(automation, commands, codec, parking, service.name(), meters);
    }

    @Produces
    @Singleton
    ViewChanges viewChanges(EventLog log, EventCodec codec, ViewPositions positions) {
        return new ViewChanges(log, codec, positions, service.views());
    }

    @Produces
    @Singleton
    Followers followers(
            Vertx vertx, PgConnectOptions database, Pool pool, EventLog log, All all, MeterRegistry meters) {
        return new Followers(vertx, database, pool, log, all.followers(), meters);
    }

    @Produces
    @Singleton
    Inboxes inboxes(EventLog log, Pool pool, Parking parking, EventCodec codec, MeterRegistry meters) {
        var inboxes = new HashMap<String, Inbox>();
        for (var topic : service.subscribesTo()) {
            var name = fullName(topic);
            inboxes.put(name, new Inbox(name, log, pool, parking, codec, meters));
        }
        return new Inboxes(Map.copyOf(inboxes));
    }

    @Produces
    @Singleton
    Replay replay(Parking parking, EventLog log, All all, Inboxes inboxes, Timers timers) {
        var replay = new Replay(parking, log, all.followers());
        inboxes.byTopic().values().forEach(inbox -> replay.with(inbox.name(), inbox::again));
        return replay.with(Timers.PARKED_AS, parked -> timers.again(parked.place()));
    }

    @Produces
    @Singleton
    ViewRebuilds rebuilds(
            EventCodec codec, Vertx vertx, Pool pool, Mutiny.SessionFactory sessions, ViewPositions positions) {
        var rebuilds = service.views().stream()
                .<ViewRebuild<?>>map(view -> new ViewRebuild<>(view, codec, vertx, pool, sessions))
                .toList();
        return new ViewRebuilds(rebuilds, positions);
    }

    private String fullName(Topic topic) {
        return topicPrefix + topic.topicName();
    }

    private final class CatalogueOutlet implements Relay.Outlet {
        private final EventCatalogue catalogue = EventCatalogue.published();

        @Override
        public String topicOf(Recorded event) {
            return fullName(
                    catalogue.find(event.envelope().type()).orElseThrow().topic());
        }

        @Override
        public boolean mustUnderstand(Recorded event) {
            return catalogue.find(event.envelope().type()).orElseThrow().mustUnderstand();
        }

        @Override
        public String source() {
            return "/alongside/" + service.name();
        }
    }
}
