package org.alongside.service.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.contracts.Actor;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An erased key is forgotten although the one wake of its event came to nothing. */
class ErasedKeysTest {
    private static final SubjectKey ERASED = SubjectKey.party(Controller.POLICE, new UUID(1, 1));

    private final Vertx vertx = Vertx.vertx();
    private final EventCodec codec = new EventCodec(EventTypes.below(List.of(IncidentEvent.class)));
    private final Log log = new Log();
    private final Forgetful keyring = new Forgetful();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_a_wake_did_not_see_is_seen_later() throws InterruptedException {
        watch();

        log.events.add(erasure());
        log.wake();
        log.head = 1;

        assertThat(keyring.nextForgotten()).containsExactly(ERASED);
    }

    @Test
    void what_could_not_be_read_is_read_again() throws InterruptedException {
        watch();
        log.failures.set(1);
        log.events.add(erasure());
        log.head = 1;
        log.wake();

        assertThat(keyring.nextForgotten()).containsExactly(ERASED);
    }

    private void watch() {
        new ErasedKeys(vertx, log, codec, keyring).watch();
    }

    private static Recorded erasure() {
        var now = Instant.parse("2026-03-01T02:00:00Z");
        var envelope = new Envelope(
                UUID.randomUUID(),
                "DataErased",
                1,
                "incident/" + UUID.randomUUID(),
                1,
                now,
                now,
                TimeQuality.TYPED,
                Actor.system("test"),
                UUID.randomUUID(),
                null,
                null,
                Origin.LIVE,
                Controller.POLICE,
                "TEST",
                Sensitivity.OFFICIAL,
                List.of(),
                "GMP",
                null,
                null);
        var payload = "{\"subjectKeys\":[\"%s\"],\"authority\":\"TEST\"}".formatted(ERASED.value());
        return new Recorded(1, envelope, payload, null, now);
    }

    /** A log of the test's own, which wakes only when it is told to. */
    private static final class Log implements EventLog {
        private final List<Recorded> events = new ArrayList<>();
        private final AtomicInteger failures = new AtomicInteger();
        private volatile long head;
        private Runnable moved = () -> {};

        void wake() {
            moved.run();
        }

        @Override
        public Uni<List<Recorded>> after(long after, int limit) {
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return Uni.createFrom().failure(new IllegalStateException("connection reset"));
            }
            return Uni.createFrom().item(head > after ? List.copyOf(events) : List.of());
        }

        @Override
        public Uni<Long> head() {
            return Uni.createFrom().item(head);
        }

        @Override
        public long knownHead() {
            return head;
        }

        @Override
        public void onMoved(Runnable moved) {
            this.moved = moved;
        }

        @Override
        public Uni<AppendResult> append(Append append) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<AppendResult> remembered(String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<List<Recorded>> stream(String stream, int version) {
            throw new UnsupportedOperationException();
        }
    }

    /** A keyring that can only forget. */
    private static final class Forgetful implements Keyring {
        private static final Duration PATIENCE = Duration.ofSeconds(20);

        private final BlockingQueue<Collection<SubjectKey>> forgotten = new LinkedBlockingQueue<>();

        Collection<SubjectKey> nextForgotten() throws InterruptedException {
            var next = forgotten.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return next == null ? List.of() : next;
        }

        @Override
        public void forget(Collection<SubjectKey> subjects) {
            forgotten.add(subjects);
        }

        @Override
        public Uni<Session> ready(Set<SubjectKey> subjects) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Void> reload(Set<SubjectKey> subjects) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Uni<Map<Personal, Opened>> open(Collection<? extends Personal> values) {
            throw new UnsupportedOperationException();
        }
    }
}
