package org.alongside.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.contracts.Topic;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void every_topic_has_one_publisher_and_nobody_hears_itself() {
        for (var topic : Topic.values()) {
            assertThat(Wiring.SERVICES.stream()
                            .filter(service -> Wiring.publishedBy(service).contains(topic)))
                    .containsExactly(Wiring.publisherOf(topic));
        }
        for (var service : Wiring.SERVICES) {
            assertThat(Wiring.heardBy(service)).isNotEmpty().noneMatch(Wiring.publishedBy(service)::contains);
        }
    }
}
