package org.alongside.service.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class LateBrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void asks_again_until_the_name_of_the_broker_is_known() {
        var unknown = new KafkaException("no consumer", new ConfigException("No resolvable bootstrap urls given"));

        assertThat(received(unknown)).isEqualTo("an event");
        assertThat(asked).hasValue(3);
    }

    @Test
    void what_else_ends_a_subscription_ends_it() {
        assertThatThrownBy(() -> received(new KafkaException("fenced"))).hasMessage("fenced");
        assertThat(asked).hasValue(1);
    }

    /** The first two attempts fail. */
    private Object received(KafkaException failure) {
        var source = Multi.createFrom()
                .deferred(() -> asked.incrementAndGet() < 3
                        ? Multi.createFrom().<Message<String>>failure(failure)
                        : Multi.createFrom().item(Message.of("an event")));
        return new LateBroker()
                .decorate(source, List.of(Subscription.CHANNEL), true)
                .toUni()
                .await()
                .atMost(PATIENCE)
                .getPayload();
    }
}
