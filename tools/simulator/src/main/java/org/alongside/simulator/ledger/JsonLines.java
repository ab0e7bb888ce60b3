package org.alongside.simulator.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file of JSON objects, one a line, that is only added to. An entry is in the file before {@link #keep} returns; a
 * writer that is killed leaves at most one line unfinished, of an entry nobody relied on yet; readers pass over it and the
 * next writer removes it.
 */
final class JsonLines<T> implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final FileChannel file;

    private JsonLines(FileChannel file) {
        this.file = file;
    }

    /** Opens the file to add to it. */
    static <T> JsonLines<T> open(Path path) {
        try {
            var finished = Files.exists(path) ? finishedBytes(path) : 0;
            var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(finished);
            file.position(finished);
            return new JsonLines<>(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds an entry; it is on disk when this returns. */
    synchronized void keep(T entry) {
        try {
            var line = ByteBuffer.wrap((JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands every entry on, in the order of the file; none when there is no file.
     *
     * @throws UncheckedIOException when a finished line is not an entry
     */
    static <T> void read(Path path, Class<T> type, Consumer<T> reader) {
        if (!Files.exists(path)) {
            return;
        }
        try (var lines = Files.lines(path)) {
            lines.limit(finishedLines(path)).map(line -> entry(line, type)).forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line read as a tree, as what it says. */
    static <T> T as(Class<T> type, JsonNode line) {
        try {
            return JSON.treeToValue(line, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T entry(String line, Class<T> type) {
        try {
            return JSON.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long finishedLines(Path path) throws IOException {
        try (var bytes = Files.newInputStream(path)) {
            var buffer = new byte[1 << 16];
            long lines = 0;
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                for (int at = 0; at < read; at++) {
                    lines += buffer[at] == '\n' ? 1 : 0;
                }
            }
            return lines;
        }
    }

    /** Where the last finished line ends. */
    private static long finishedBytes(Path path) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            var one = ByteBuffer.allocate(1);
            for (long end = file.size(); end > 0; end--) {
                file.read(one.clear(), end - 1);
                if (one.get(0) == '\n') {
                    return end;
                }
            }
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
