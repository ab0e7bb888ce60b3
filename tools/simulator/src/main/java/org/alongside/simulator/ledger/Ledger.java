package org.alongside.simulator.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
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
 * The file of acknowledged commands, one JSON object a line, in the order in which answers came. Runs append to it; it
 * ends with its installation ({@code up --fresh}).
 *
 * <p>An entry is on disk before {@link #keep} returns, so whoever goes on after it may rely on the entry surviving. A
 * writer that is killed leaves at most one line unfinished, of an answer nobody relied on yet; readers pass over it and
 * the next writer removes it.
 */
public final class Ledger implements AutoCloseable {
    /** Its name in the folder of an installation. */
    public static final String FILE = "ledger.jsonl";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final FileChannel file;

    private Ledger(FileChannel file) {
        this.file = file;
    }

    /** The ledger of the installation in that folder, whether it is there yet or not. */
    public static Path in(Path installationFolder) {
        return installationFolder.resolve(FILE);
    }

    /** Opens the ledger to add to it. */
    public static Ledger open(Path path) {
        try {
            var finished = Files.exists(path) ? finishedBytes(path) : 0;
            var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            file.truncate(finished);
            file.position(finished);
            return new Ledger(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds an entry; it is on disk when this returns. */
    public synchronized void keep(LedgerEntry entry) {
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
    public static void read(Path path, Consumer<LedgerEntry> reader) {
        if (!Files.exists(path)) {
            return;
        }
        try (var lines = Files.lines(path)) {
            lines.limit(finishedLines(path)).map(Ledger::entry).forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LedgerEntry entry(String line) {
        try {
            return JSON.readValue(line, LedgerEntry.class);
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
