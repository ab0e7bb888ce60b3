package org.alongside.service.wiring;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.DestroysKeys;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.wire.EventCodec;
import org.jboss.logging.Logger;

/**
 * Forgets keys in this replica's memory as soon as the log says that they were destroyed. Every replica watches for
 * itself, from where the log stood when its memory was empty. What a wake missed or a failure left unread is read at
 * the next look at the clock; nothing is passed over.
 */
@Singleton
class ErasedKeys {
    private static final Logger LOG = Logger.getLogger(ErasedKeys.class);
    private static final int BATCH_MAX = 1_000;
    private static final Duration START_LIMIT = Duration.ofSeconds(10);

    /** How long an erased key may be at hand here when its wake came to nothing. */
    private static final long POLL_MILLIS = 500;

    private final Vertx vertx;
    private final EventLog log;
    private final EventCodec codec;
    private final Keyring keyring;
    private final Set<String> erasures = EventCatalogue.published().entries().stream()
            .filter(entry -> DestroysKeys.class.isAssignableFrom(entry.record()))
            .map(EventEntry::type)
            .collect(Collectors.toUnmodifiableSet());
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile long position;
    private volatile long poll;

    ErasedKeys(Vertx vertx, EventLog log, EventCodec codec, Keyring keyring) {
        this.vertx = vertx;
        this.log = log;
        this.codec = codec;
        this.keyring = keyring;
    }

    void watch() {
        position = log.head().await().atMost(START_LIMIT);
        log.onMoved(this::readOn);
        poll = vertx.setPeriodic(POLL_MILLIS, tick -> readOn());
    }

    @PreDestroy
    void close() {
        vertx.cancelTimer(poll);
    }

    private void readOn() {
        if (position < log.knownHead() && reading.compareAndSet(false, true)) {
            next().subscribe().with(done -> reading.set(false), failure -> {
                LOG.warnf("erasures cannot be read: %s", failure.toString());
                reading.set(false);
            });
        }
    }

    private Uni<Void> next() {
        return log.after(position, BATCH_MAX).chain(events -> {
            events.forEach(this::forget);
            return events.isEmpty() || position >= log.knownHead()
                    ? Uni.createFrom().voidItem()
                    : next();
        });
    }

    private void forget(Recorded recorded) {
        if (erasures.contains(recorded.envelope().type()) && read(recorded) instanceof DestroysKeys erasure) {
            keyring.forget(erasure.destroyedKeys());
        }
        position = recorded.position();
    }

    private AlongsideEvent read(Recorded recorded) {
        return codec.read(recorded);
    }
}
