package org.alongside.companion.outbox;

import static org.alongside.companion.outbox.Facts.created;
import static org.alongside.companion.outbox.Facts.graded;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.alongside.companion.adapter.FolderAdapter;
import org.alongside.companion.standin.ControlRoom;
import org.alongside.companion.standin.ControlRoom.Manner;
import org.alongside.companion.standin.ControlRoomInFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same outbox, and a folder instead of an address. */
@QuarkusTest
class TellingByFolderTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Broker broker;

    @Inject
    Courier courier;

    @TempDir
    Path folder;

    private final ControlRoom room = new ControlRoom();
    private final String force = "F" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID incident = UUID.randomUUID();

    /** Each round is one after a restart on our side. */
    private void untilNothingIsDue() throws IOException {
        var there = new ControlRoomInFolder(room, folder);
        var deadline = System.nanoTime() + LIMIT.toNanos();
        int quiet = 0;
        while (quiet < 2 || !there.files("outgoing").isEmpty()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            quiet = courier.round(new Partner("CAD", force), new FolderAdapter(folder)) == 0 ? quiet + 1 : 0;
            there.look();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    @Test
    void an_incident_is_known_there_as_it_stands_though_answers_are_lost() throws IOException {
        broker.tell(force, incident, created());
        room.behave(Manner.LOSE_ACKNOWLEDGEMENT);
        courier.round(new Partner("CAD", force), new FolderAdapter(folder));
        new ControlRoomInFolder(room, folder).look();
        assertThat(room.done()).hasSize(1);
        room.behave(Manner.ACKNOWLEDGE);
        untilNothingIsDue();
        assertThat(room.done()).hasSize(1);
        broker.tell(force, incident, graded());
        untilNothingIsDue();
        assertThat(room.done()).hasSize(2);
        var told = Objects.requireNonNull(room.of(incident));
        assertThat(told.externalId()).isEqualTo("CAD-" + incident);
        assertThat(Objects.requireNonNull(told.incident()).grade()).isEqualTo("G1");
    }
}
