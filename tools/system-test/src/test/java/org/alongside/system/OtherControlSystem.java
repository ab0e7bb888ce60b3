package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.local.process.Waiting;

/** The other side of the folder, as docs/companion.md describes it: it takes what it is told, and says what it does. */
final class OtherControlSystem {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final List<JsonNode> told = new ArrayList<>();

    OtherControlSystem(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Looks for what there is and acknowledges it, until it was told of this. */
    void isTold(String alongsideId) {
        isTold(message -> message.path("alongsideId").asText().equals(alongsideId));
    }

    /** Looks for what there is and acknowledges it, until it was told this. */
    JsonNode isTold(Predicate<JsonNode> what) {
        boolean known = Waiting.until(PATIENCE, () -> {
            files("outgoing").forEach(this::acknowledge);
            return told.stream().anyMatch(what);
        });
        assertThat(known).as("told it, of %s", told).isTrue();
        return told.stream().filter(what).findFirst().orElseThrow();
    }

    private void acknowledge(Path file) {
        try {
            var message = JSON.readTree(file.toFile());
            told.add(message);
            var ours = "CAD-" + message.path("alongsideId").asText();
            var answer = Map.of(
                    "acknowledged",
                    true,
                    "externalId",
                    message.path("externalId").asText(ours));
            put("answers", file.getFileName().toString(), JSON.writeValueAsString(answer));
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How often it was asked to open this. */
    long openedOf(String alongsideId) {
        return told.stream()
                .filter(message -> message.path("action").asText().equals("CREATE"))
                .filter(message -> message.path("alongsideId").asText().equals(alongsideId))
                .count();
    }

    /** Says something of its unit; JSON with single quotes. */
    void says(String name, String body) throws IOException {
        says(name, "UNIT", "KW21", body);
    }

    /** Says something of an incident of its own; JSON with single quotes. */
    void saysOfItsIncident(String name, String externalId, String body) throws IOException {
        says(name, "INCIDENT", externalId, body);
    }

    private void says(String name, String kind, String externalId, String body) throws IOException {
        var said = Map.of("kind", kind, "externalId", externalId, "body", body.replace('\'', '"'));
        put("incoming", name + ".json", JSON.writeValueAsString(said));
    }

    /** It is there and has nothing to say. */
    void isAlive() throws IOException {
        put("incoming", "alive", "");
    }

    /** What came of what it said. */
    List<String> answersTo(String... names) {
        return Stream.of(names).map(name -> text("answered/" + name + ".json")).toList();
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Path> files(String where) {
        try (var files = Files.list(folder.resolve(where))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void put(String where, String name, String text) throws IOException {
        var part = folder.resolve(where).resolve(name + ".tmp");
        Files.createDirectories(part.getParent());
        Files.writeString(part, text);
        Files.move(
                part,
                folder.resolve(where).resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
