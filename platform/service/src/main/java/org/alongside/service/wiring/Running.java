package org.alongside.service.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.alongside.eventsourcing.follow.Followers;
import org.alongside.eventsourcing.health.FlowHealth;
import org.alongside.eventsourcing.time.SettableClock;
import org.alongside.eventsourcing.time.Timers;
import org.jboss.logging.Logger;

/** Starts what runs by itself once the schema stands, and ends it before connections close. */
@ApplicationScoped
class Running {
    private static final Logger LOG = Logger.getLogger(Running.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final Followers followers;
    private final Timers timers;
    private final SettableClock clock;
    private final ErasedKeys erasedKeys;
    private final FlowHealth health;

    Running(Followers followers, Timers timers, SettableClock clock, ErasedKeys erasedKeys, FlowHealth health) {
        this.followers = followers;
        this.timers = timers;
        this.clock = clock;
        this.erasedKeys = erasedKeys;
        this.health = health;
    }

    void start(@Observes @Priority(1000) StartupEvent event) {
        erasedKeys.watch();
        followers.start();
        timers.start();
        clock.onAdvanced(timers::wake);
        health.start();
    }

    void stop(@Observes ShutdownEvent event) {
        health.close();
        timers.close();
        followers
                .stop()
                .onFailure()
                .invoke(failure -> LOG.warnf("followers did not end in order: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .await()
                .atMost(STOP_LIMIT);
    }
}
