package org.alongside.companion.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alongside.companion.intake.Intake;
import org.alongside.companion.outbox.Courier;
import org.alongside.companion.outbox.Partner;
import org.jboss.logging.Logger;

/** Goes back and forth between the two systems, on threads of its own so that a slow partner holds up nothing else. */
@ApplicationScoped
class Exchange {
    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private final CompanionConfig config;
    private final Adapters adapters;
    private final Courier courier;
    private final Intake intake;
    private final ScheduledExecutorService rounds = Executors.newScheduledThreadPool(2);

    Exchange(CompanionConfig config, Adapters adapters, Courier courier, Intake intake) {
        this.config = config;
        this.adapters = adapters;
        this.courier = courier;
        this.intake = intake;
    }

    void start(@Observes StartupEvent started) {
        if (config.system().isEmpty()) {
            LOG.info("no other control system is named (alongside.companion.system), so nobody is told anything");
            return;
        }
        var partner = new Partner(config.system().get(), Adapters.needed(config.force(), "force"));
        var there = adapters.configured();
        every(() -> courier.round(partner, there));
        every(() -> intake.round(partner, there));
    }

    private void every(Runnable round) {
        long pause = config.every().toMillis();
        var unused = rounds.scheduleWithFixedDelay(() -> guarded(round), pause, pause, TimeUnit.MILLISECONDS);
    }

    /** A round that fails is made again; one that threw would be the last. */
    private static void guarded(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "a round ended early and is made again: %s",
                    failed.getClass().getSimpleName());
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        rounds.shutdownNow();
    }
}
