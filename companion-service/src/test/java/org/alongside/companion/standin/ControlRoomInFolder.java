package org.alongside.companion.standin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.adapter.Message;
import org.alongside.eventsourcing.wire.Json;

/** The small control system on the other side of a folder. It looks into it when it is told to. */
public final class ControlRoomInFolder {
    private final ControlRoom room;
    private final Path folder;

    public ControlRoomInFolder(ControlRoom room, Path folder) {
        this.room = room;
        this.folder = folder;
    }

    /** Takes what is there, and answers as the room behaves. */
    public void look() throws IOException {
        for (var file : files("outgoing")) {
            var message = Json.mapper().readValue(file.toFile(), Message.class);
            var manner = room.manner();
            var externalId = room.told(message);
            switch (manner) {
                case ACKNOWLEDGE ->
                    answer(file, Map.of("acknowledged", true, "externalId", String.valueOf(externalId)));
                case REFUSE -> answer(file, Map.of("acknowledged", false, "code", "NO_SUCH_BEAT"));
                case LOSE_ACKNOWLEDGEMENT -> Files.delete(file);
                case ANSWER_LATE, BE_BUSY -> {}
            }
        }
    }

    private void answer(Path file, Map<String, ?> said) throws IOException {
        put("answers", file.getFileName().toString(), Json.mapper().writeValueAsString(said));
        Files.delete(file);
    }

    /** Says something to us. */
    public void say(Inbound inbound) throws IOException {
        var said = Map.of("kind", inbound.kind(), "externalId", inbound.externalId(), "body", inbound.body());
        put("incoming", inbound.id() + ".json", Json.mapper().writeValueAsString(said));
    }

    /** As it is, whole or not. */
    public void put(String where, String name, String text) throws IOException {
        var part = folder.resolve(where).resolve(name + ".tmp");
        Files.createDirectories(part.getParent());
        Files.writeString(part, text);
        Files.move(part, folder.resolve(where).resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whole files of one of the folders. */
    public List<Path> files(String where) throws IOException {
        try (var files = Files.list(folder.resolve(where))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
