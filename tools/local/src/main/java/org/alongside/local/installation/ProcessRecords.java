package org.alongside.local.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.alongside.local.process.OwnerOnly;
import org.alongside.local.process.ProcessIdentity;

/**
 * The records of an installation's processes, a file each. A record outlives its process until it is ended on purpose.
 */
final class ProcessRecords {
    private final Path folder;

    ProcessRecords(Path folder) {
        this.folder = folder;
    }

    void write(ProcessRecord started) {
        OwnerOnly.write(file(started.name()), started.toJson());
    }

    Optional<ProcessRecord> find(String name) {
        try {
            return Files.exists(file(name))
                    ? Optional.of(ProcessRecord.parse(Files.readString(file(name))))
                    : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The process of that name if it runs; a stranger with its pid does not count. */
    Optional<ProcessIdentity> running(String name) {
        return find(name).map(ProcessRecord::process).filter(ProcessIdentity::isAlive);
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
