package org.alongside.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.alongside.local.process.ProcessIdentity;

/** What the shared servers write down for those who attach: where everything is and which process keeps it. */
record SharedRecord(
        String directory, ProcessIdentity keeper, int postgresPort, String bootstrapServers, String issuerUrl) {
    private static final String FILE = "servers.properties";

    /** The record in the folder, if the process that wrote it still runs. */
    static Optional<SharedRecord> running(Path directory) {
        return read(directory).filter(shared -> shared.keeper().isAlive());
    }

    /** Appears all at once: a reader sees the whole record or none. */
    void write() throws IOException {
        var properties = new Properties();
        properties.setProperty("keeper", keeper.toString());
        properties.setProperty("postgres.port", Integer.toString(postgresPort));
        properties.setProperty("kafka.bootstrap.servers", bootstrapServers);
        properties.setProperty("issuer.url", issuerUrl);
        var unfinished = Path.of(directory, FILE + ".new");
        try (var writer = Files.newBufferedWriter(unfinished)) {
            properties.store(writer, null);
        }
        Files.move(unfinished, Path.of(directory, FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<SharedRecord> read(Path directory) {
        var file = directory.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Optional.of(new SharedRecord(
                directory.toString(),
                ProcessIdentity.parse(properties.getProperty("keeper")),
                Integer.parseInt(properties.getProperty("postgres.port")),
                properties.getProperty("kafka.bootstrap.servers"),
                properties.getProperty("issuer.url")));
    }
}
