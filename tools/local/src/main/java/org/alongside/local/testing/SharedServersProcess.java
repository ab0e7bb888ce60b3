package org.alongside.local.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alongside.local.issuer.LocalIssuer;
import org.alongside.local.kafka.KafkaNode;
import org.alongside.local.postgres.PostgresServer;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.ServerMain;
import org.alongside.local.process.TreeDeletion;
import org.alongside.local.process.Waiting;

/** The process that keeps the shared servers: starts them, writes down where they are, and ends them with the build. */
final class SharedServersProcess {
    private static final Duration DELETE_LIMIT = Duration.ofSeconds(5);

    private final Path directory;
    private final PostgresServer postgres;
    private final int kafkaPort = Ports.unused();
    private final int issuerPort = Ports.unused();

    private SharedServersProcess(Path directory) {
        this.directory = directory;
        this.postgres = postgresIn(directory, Ports.unused());
    }

    /** Arguments: the folder, the identity of the build. */
    public static void main(String[] arguments) throws Exception {
        ServerMain.endOnFailure();
        var servers = new SharedServersProcess(Path.of(arguments[0]));
        deleteWhatEndedBuildsLeft();
        servers.deleteWhatAFailedStartLeft();
        Runtime.getRuntime().addShutdownHook(new Thread(servers::stopPostgresAndDelete, "end"));
        servers.start();
        ServerMain.runWhile(Optional.of(ProcessIdentity.parse(arguments[1])));
    }

    private void start() throws Exception {
        var database = CompletableFuture.supplyAsync(postgres::start);
        LocalIssuer.start(data(directory).resolve("issuer"), issuerPort);
        KafkaNode.start(data(directory).resolve("kafka"), kafkaPort, Ports.unused());
        database.join();
        new SharedRecord(
                        directory.toString(),
                        ProcessIdentity.current(),
                        postgres.databases().port(),
                        Ports.LOOPBACK + ":" + kafkaPort,
                        LocalIssuer.url(issuerPort))
                .write();
    }

    private void deleteWhatAFailedStartLeft() {
        postgres.kill();
        TreeDeletion.delete(data(directory));
    }

    /** Kafka simply ends with this process: nobody reads its data again. */
    private void stopPostgresAndDelete() {
        postgres.kill();
        Waiting.until(DELETE_LIMIT, () -> deleted(directory));
    }

    private static boolean deleted(Path folder) {
        try {
            TreeDeletion.delete(folder);
            return true;
        } catch (UncheckedIOException stillWrittenTo) {
            return false;
        }
    }

    /** A keeper that was killed could not clear up; the next one does. */
    private static void deleteWhatEndedBuildsLeft() throws IOException {
        try (Stream<Path> folders = Files.list(SharedServers.root())) {
            folders.filter(SharedServersProcess::belongsToEndedBuild).forEach(folder -> {
                postgresIn(folder, 0).kill();
                TreeDeletion.delete(folder);
            });
        }
    }

    private static boolean belongsToEndedBuild(Path folder) {
        var name = folder.getFileName().toString();
        if (!name.startsWith(SharedServers.FOLDER_PREFIX) || !Files.isReadable(folder)) {
            return false;
        }
        var pid = Long.parseLong(name.substring(SharedServers.FOLDER_PREFIX.length()));
        return ProcessHandle.of(pid).isEmpty() && SharedRecord.running(folder).isEmpty();
    }

    private static PostgresServer postgresIn(Path folder, int port) {
        return new PostgresServer(data(folder).resolve("postgres"), port, folder.resolve("postgres.log"));
    }

    private static Path data(Path folder) {
        return folder.resolve("data");
    }
}
