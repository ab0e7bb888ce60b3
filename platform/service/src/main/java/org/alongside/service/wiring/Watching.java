package org.alongside.service.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.contracts.Actor;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.follow.Followers;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.health.FlowHealth;
import org.alongside.eventsourcing.health.FollowersSource;
import org.alongside.eventsourcing.health.HeadSource;
import org.alongside.eventsourcing.health.KafkaProgress;
import org.alongside.eventsourcing.health.ParkedSource;
import org.alongside.eventsourcing.health.Source;
import org.alongside.eventsourcing.health.SubscriptionsSource;
import org.alongside.eventsourcing.health.TimersSource;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.time.Timers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Timers, and the truthful picture of what flows. */
@Singleton
class Watching {
    private static final String ADMIN_TIMEOUT_MILLIS = "2000";

    private final ServiceDefinition service;

    Watching(ServiceDefinition service) {
        this.service = service;
    }

    @Produces
    @Singleton
    Timers timers(
            Vertx vertx, Pool pool, BusinessClock clock, Commands commands, Followers followers, MeterRegistry meters) {
        return new Timers(
                vertx,
                pool,
                clock,
                commands,
                service.aggregates(),
                Actor.system(service.name()),
                followers::leading,
                meters);
    }

    @Produces
    @Singleton
    KafkaProgress progress(
            Flows.Inboxes inboxes,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "mp.messaging.incoming.received.group.id") String group) {
        return new KafkaProgress(() -> client(brokers), group, inboxes.byTopic().keySet());
    }

    private static Admin client(String brokers) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ADMIN_TIMEOUT_MILLIS));
    }

    void close(@Disposes KafkaProgress progress) {
        progress.close();
    }

    @Produces
    @Singleton
    FlowHealth flowHealth(
            Vertx vertx,
            EventLog log,
            Pool pool,
            BusinessClock clock,
            Followers followers,
            Parking parking,
            KafkaProgress progress,
            Flows.Inboxes inboxes,
            MeterRegistry meters) {
        var sources = new ArrayList<Source>(List.of(
                new HeadSource(log),
                new FollowersSource(followers::status),
                new TimersSource(pool, clock),
                new ParkedSource(parking::keysByFollower)));
        if (!inboxes.byTopic().isEmpty()) {
            sources.add(new SubscriptionsSource(progress::measure));
        }
        return new FlowHealth(vertx, sources, InstantSource.system(), meters);
    }
}
