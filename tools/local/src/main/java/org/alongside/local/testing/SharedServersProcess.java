package org.alongside.local.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.alongside.local.kafka.KafkaNode;
import org.alongside.local.postgres.PostgresServer;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;

/** The process that keeps the shared servers: starts them, writes down where they are, and ends them with the build. */
final class SharedServersProcess {
    private final Path directory;
    private final PostgresServer postgres;
    private final int kafkaPort = Ports.unused();

    private SharedServersProcess(Path directory) {
        this.directory = directory;
        this.postgres = postgresIn(directory, Ports.unused());
    }

    /** Arguments: the folder, the identity of the build. */
    public static void main(String[] arguments) throws Exception {
        var build = ProcessIdentity.parse(arguments[1]);
        deleteWhatEndedBuildsLeft();
        var servers = new SharedServersProcess(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(servers::stopPostgresAndDelete, "end"));
        servers.start();
        build.awaitEnd();
        Runtime.getRuntime().exit(0);
    }

    private void start() throws Exception {
        var database = CompletableFuture.supplyAsync(postgres::start);
        KafkaNode.start(directory.resolve("kafka"), kafkaPort, Ports.unused());
        database.join();
        new SharedRecord(
                        directory.toString(),
                        ProcessIdentity.current(),
                        postgres.port(),
                        Ports.LOOPBACK + ":" + kafkaPort)
                .write();
    }

    /** Kafka simply ends with this process: nobody reads its data again. */
    private void stopPostgresAndDelete() {
        postgres.kill();
        delete(directory);
    }

    /** A keeper that was killed could not clear up; the next one does. */
    private static void deleteWhatEndedBuildsLeft() throws IOException {
        try (Stream<Path> folders = Files.list(SharedServers.root())) {
            folders.filter(SharedServersProcess::belongsToEndedBuild).forEach(folder -> {
                postgresIn(folder, 0).kill();
                delete(folder);
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
        return new PostgresServer(folder.resolve("postgres"), port, folder.resolve("postgres.log"));
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException goneAlready) {
            System.err.println("left behind: " + goneAlready.getMessage());
        }
    }
}
