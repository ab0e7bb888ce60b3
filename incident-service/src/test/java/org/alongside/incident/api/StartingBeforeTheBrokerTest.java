package org.alongside.incident.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody knows the broker's name yet, as when everything starts at once. */
@QuarkusTest
@TestProfile(StartingBeforeTheBrokerTest.NoBrokerYet.class)
class StartingBeforeTheBrokerTest {
    public static final class NoBrokerYet implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.messaging.incoming.received.bootstrap.servers", "broker.invalid:9092");
        }
    }

    @Test
    void the_service_is_ready_and_takes_a_call() {
        assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200);
        Desk.created(UUID.randomUUID());
    }
}
