package org.alongside.service.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.vertx.mutiny.core.Vertx;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TakenInTest {
    private static final TopicPartition ONE = new TopicPartition("alongside.incidents.v1", 1);
    private static final TopicPartition TWO = new TopicPartition("alongside.incidents.v1", 2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Broker broker = new Broker();
    private final Vertx vertx = Vertx.vertx();
    private final TakenIn takenIn = new TakenIn(vertx, broker.consumer());

    @AfterEach
    void close() {
        takenIn.terminate(false);
        vertx.closeAndAwait();
    }

    @Test
    void the_broker_is_told_again_of_what_it_did_not_hear_though_nothing_more_comes() {
        broker.silences.add(new TimeoutException("no answer"));
        broker.silences.add(new TimeoutException("no answer"));

        takes(ONE, 4);

        assertThat(broker.hears()).isEqualTo(Map.of(ONE, 5L));
        assertThat(broker.silences).isEmpty();
    }

    @Test
    void what_the_broker_knows_it_is_not_told_again() {
        takes(ONE, 4);
        assertThat(broker.hears()).isEqualTo(Map.of(ONE, 5L));

        takes(TWO, 7);
        assertThat(broker.hears()).isEqualTo(Map.of(TWO, 8L));
    }

    @Test
    void it_is_not_told_of_what_is_not_taken_in_yet() {
        takenIn.received(record(ONE, 4));
        takes(TWO, 7);

        assertThat(broker.hears()).isEqualTo(Map.of(TWO, 8L));
    }

    @Test
    void of_a_partition_that_is_taken_away_it_is_told_at_once_and_later_no_more() {
        var late = record(ONE, 5);
        takenIn.received(late);
        takes(ONE, 4);
        takenIn.partitionsRevoked(List.of(ONE));
        assertThat(broker.hears()).isEqualTo(Map.of(ONE, 5L));

        takenIn.handle(late);
        takes(TWO, 7);
        assertThat(broker.hears()).isEqualTo(Map.of(TWO, 8L));
    }

    @Test
    void a_broker_that_is_away_does_not_hold_up_taking_a_partition_away() {
        broker.silences.add(new TimeoutException("no answer"));
        takes(ONE, 4);

        takenIn.partitionsRevoked(List.of(ONE));
        takes(TWO, 7);

        assertThat(broker.hears()).isEqualTo(Map.of(TWO, 8L));
    }

    private void takes(TopicPartition partition, long offset) {
        var record = record(partition, offset);
        takenIn.received(record).await().atMost(PATIENCE);
        takenIn.handle(record).await().atMost(PATIENCE);
    }

    private static IncomingKafkaRecord<String, byte[]> record(TopicPartition partition, long offset) {
        var record = new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "incident", new byte[] {1});
        return new IncomingKafkaRecord<>(record, Subscription.CHANNEL, 0, null, null, false);
    }

    /** Hears commits, except those it is silent at. */
    private static final class Broker extends MockConsumer<String, byte[]> implements InvocationHandler {
        private final Queue<TimeoutException> silences = new ArrayDeque<>();
        private final LinkedBlockingQueue<Map<TopicPartition, Long>> heard = new LinkedBlockingQueue<>();

        Broker() {
            super("earliest");
        }

        @Override
        public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
            var silence = silences.poll();
            if (silence != null) {
                throw silence;
            }
            heard.add(offsets.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                    .offset())));
        }

        Map<TopicPartition, Long> hears() {
            try {
                var offsets = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return offsets == null ? Map.of() : offsets;
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }

        @SuppressWarnings("unchecked")
        KafkaConsumer<String, byte[]> consumer() {
            return (KafkaConsumer<String, byte[]>)
                    Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {KafkaConsumer.class}, this);
        }

        /** Of the connector's client only what is used: the client itself, and its thread. */
        @Override
        @SuppressWarnings("unchecked")
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "unwrap" -> this;
                case "runOnPollingThread" ->
                    Uni.createFrom()
                            .item(() -> {
                                ((Consumer<Object>) arguments[0]).accept(this);
                                return null;
                            })
                            .replaceWithVoid();
                default -> throw new UnsupportedOperationException(method.getName());
            };
        }
    }
}
