package org.alongside.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;

/** The data folder of one server: how it comes to be, who runs on it, and with which settings. */
final class PostgresFolder {
    /** Settings of every local server: durable as in production, modest in memory. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + Ports.LOOPBACK,
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=200",
            "shared_buffers=64MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_line_prefix=%m [%p] %d ",
            "max_wal_size=1GB",
            "io_method=sync");

    /** Lines of PostgreSQL's own note about the server that runs on a folder. */
    private static final int NOTED_PID = 0;

    private static final int NOTED_PORT = 3;

    private final Path data;

    PostgresFolder(Path data) {
        this.data = data.toAbsolutePath();
    }

    /** Makes an empty cluster; a start that was cut short leaves nothing that a later one could mistake for it. */
    void initialiseIfNew() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(data.getParent());
            var unfinished = Files.createTempDirectory(data.getParent(), ".initdb-");
            initialise(unfinished);
            Files.deleteIfExists(data);
            Files.move(unfinished, data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The server that runs on this folder, as its own note there says, if that process still lives. */
    Optional<ProcessIdentity> runningServer() {
        return noted(NOTED_PID)
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of)
                .filter(handle -> handle.info().command().orElse("").endsWith("postgres"))
                .map(ProcessIdentity::of)
                .filter(ProcessIdentity::isAlive);
    }

    /**
     * Removes the note of a server that has ended. PostgreSQL would do so itself unless another process took over the
     * pid, which is likely after a container was restarted.
     */
    void forgetEndedServer() {
        if (runningServer().isEmpty()) {
            try {
                Files.deleteIfExists(note());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    List<String> serverCommand(int port) {
        var command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(PostgresPrograms.unpacked().program("postgres"), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private void initialise(Path target) throws IOException {
        var password = Files.writeString(Files.createTempFile("alongside", ".pw"), Databases.PASSWORD);
        var command = new ArrayList<>(asOrdinaryUser());
        command.addAll(List.of(PostgresPrograms.unpacked().program("initdb"), "-D", target.toString()));
        command.addAll(List.of("-U", Databases.USER, "--pwfile", password.toString(), "-A", "scram-sha-256"));
        command.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        try {
            run(command);
        } finally {
            Files.delete(password);
        }
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new LocalFailure("PostgreSQL could not prepare its data folder:\n" + output.strip());
        }
    }

    /** The port that the running server was started with. */
    Optional<Integer> notedPort() {
        return noted(NOTED_PORT).map(Integer::valueOf);
    }

    private Optional<String> noted(int line) {
        try {
            return Files.exists(note())
                    ? Files.readAllLines(note()).stream().skip(line).findFirst().map(String::strip)
                    : Optional.empty();
        } catch (IOException removedMeanwhile) {
            return Optional.empty();
        }
    }

    private Path note() {
        return data.resolve("postmaster.pid");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it is. */
    private static List<String> asOrdinaryUser() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of();
    }
}
