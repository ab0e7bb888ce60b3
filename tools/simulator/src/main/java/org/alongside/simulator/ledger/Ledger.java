package org.alongside.simulator.ledger;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The file of acknowledged commands, one JSON object a line, in the order in which answers came. Runs append to it; it
 * ends with its installation ({@code up --fresh}).
 */
public final class Ledger implements AutoCloseable {
    /** Its name in the folder of an installation. */
    public static final String FILE = "ledger.jsonl";

    private final JsonLines<LedgerEntry> lines;

    private Ledger(JsonLines<LedgerEntry> lines) {
        this.lines = lines;
    }

    /** The ledger of the installation in that folder, whether it is there yet or not. */
    public static Path in(Path installationFolder) {
        return installationFolder.resolve(FILE);
    }

    /** Opens the ledger to add to it. */
    public static Ledger open(Path path) {
        return new Ledger(JsonLines.open(path));
    }

    /** Adds an entry; it is on disk when this returns. */
    public void keep(LedgerEntry entry) {
        lines.keep(entry);
    }

    /**
     * Hands every entry on, in the order of the file; none when there is no file.
     *
     * @throws java.io.UncheckedIOException when a finished line is not an entry
     */
    public static void read(Path path, Consumer<LedgerEntry> reader) {
        JsonLines.read(path, LedgerEntry.class, reader);
    }

    @Override
    public void close() {
        lines.close();
    }
}
