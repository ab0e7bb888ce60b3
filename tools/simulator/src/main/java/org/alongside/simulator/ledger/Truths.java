package org.alongside.simulator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The file of what happened in the simulated boroughs, whatever the system made of it: a line for each incident, written
 * when its call has been taken. Later checks hold the system's figures against it.
 */
public final class Truths implements AutoCloseable {
    /** Its name in the folder of an installation. */
    public static final String FILE = "simulated.jsonl";

    private final JsonLines<Object> lines;

    private Truths(JsonLines<Object> lines) {
        this.lines = lines;
    }

    /** The file of the installation in that folder, whether it is there yet or not. */
    public static Path in(Path installationFolder) {
        return installationFolder.resolve(FILE);
    }

    /** Opens the file to add to it. */
    public static Truths open(Path path) {
        return new Truths(JsonLines.open(path));
    }

    /** Adds what happened. */
    public void keep(Truth truth) {
        lines.keep(truth);
    }

    /** Adds that a process was killed; such lines have {@code fault} and no {@code incident}. */
    public void keep(Fault fault) {
        lines.keep(fault);
    }

    /** Hands what happened in incidents on, in the order of the file; none when there is no file. */
    public static void read(Path path, Consumer<Truth> reader) {
        JsonLines.read(path, JsonNode.class, line -> {
            if (line.has("incident")) {
                reader.accept(JsonLines.as(Truth.class, line));
            }
        });
    }

    @Override
    public void close() {
        lines.close();
    }
}
