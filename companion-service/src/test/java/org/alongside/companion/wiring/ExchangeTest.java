package org.alongside.companion.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.adapter.Inbound.Kind;
import org.alongside.companion.outbox.Broker;
import org.alongside.companion.outbox.Facts;
import org.alongside.companion.standin.ControlRoom;
import org.alongside.companion.standin.ControlRoomInFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The program as it is configured, with nobody making its rounds for it. */
@QuarkusTest
@TestProfile(ExchangeTest.BesideAnotherSystem.class)
class ExchangeTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static Path folder() {
        try {
            return Files.createTempDirectory("companion");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Named in the configuration, as an installation names it. */
    public static final class BesideAnotherSystem implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "alongside.companion.system", "CAD",
                    "alongside.companion.force", "EXCHANGE",
                    "alongside.companion.folder", folder().toString(),
                    "alongside.companion.every", "PT0.02S");
        }
    }

    @Inject
    Broker broker;

    @ConfigProperty(name = "alongside.companion.folder")
    Path folder;

    private final ControlRoom room = new ControlRoom();

    @Test
    void an_incident_here_is_known_there_and_what_they_say_waits_for_our_services() throws IOException {
        var there = new ControlRoomInFolder(room, folder);
        var incident = UUID.randomUUID();
        there.say(new Inbound("001", Kind.UNIT, "KW21", "{}"));
        broker.tell("EXCHANGE", incident, Facts.created());
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (room.of(incident) == null) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            there.look();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        assertThat(Objects.requireNonNull(room.of(incident)).sequence()).isEqualTo(1);
        assertThat(there.files("incoming")).hasSize(1);
        assertThat(there.files("answered")).isEmpty();
    }
}
