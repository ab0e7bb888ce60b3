package org.alongside.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Launch;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.Waiting;

/**
 * One PostgreSQL server with its data folder, its port and its log. It runs on when the process that started it ends,
 * and {@link #start()} attaches to it if it already runs.
 */
public final class PostgresServer {
    /** Recovery after a crash under load took a few seconds; more than this means that something is wrong. */
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    /** After its main process was killed alone, a server can only start once the last of its backends has noticed. */
    private static final int START_ATTEMPTS = 5;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private static final Duration STOP_GRACE = Duration.ofSeconds(20);

    /** Without each of these an acknowledged commit could be lost. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final PostgresFolder folder;
    private final Databases databases;
    private final Path log;

    public PostgresServer(Path data, int port, Path log) {
        this.folder = new PostgresFolder(data);
        this.databases = new Databases(port);
        this.log = log;
    }

    public Databases databases() {
        return databases;
    }

    /** Starts the server unless it runs, waits until it answers and makes sure that it keeps what it commits. */
    public ProcessIdentity start() {
        for (var attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
            var process = running().map(this::onSamePort).orElseGet(this::launch);
            if (answersBefore(process)) {
                verifyDurable();
                return process;
            }
        }
        throw new LocalFailure("PostgreSQL did not start on port " + databases.port() + ". The end of " + log + ":\n"
                + Launch.lastWords(log));
    }

    private boolean answersBefore(ProcessIdentity process) {
        Waiting.until(START_LIMIT, () -> databases.answer() || !process.isAlive());
        if (process.isAlive()) {
            return databases.answer();
        }
        Waiting.until(RETRY_AFTER, databases::answer);
        return false;
    }

    /** The server's process if it runs, whoever started it. */
    public Optional<ProcessIdentity> running() {
        return folder.runningServer();
    }

    /** Ends connections and shuts down cleanly; by force when that takes too long. */
    public void stop() {
        running().ifPresent(process -> {
            send(process, "INT");
            if (!process.endsWithin(STOP_GRACE)) {
                kill();
            }
        });
    }

    /** Ends the server and all its backends at once, as a crash would. */
    public void kill() {
        running().ifPresent(process -> {
            var backends = backends(process);
            process.kill();
            backends.forEach(ProcessIdentity::kill);
        });
    }

    /** Sends the server and then all its backends a signal, by its name without SIG. */
    public void signal(String name) {
        running().ifPresent(process -> {
            send(process, name);
            backends(process).forEach(backend -> send(backend, name));
        });
    }

    /** Sends one of its backends a signal; nobody else. */
    public void signal(long pid, String name) {
        running().stream()
                .flatMap(process -> backends(process).stream())
                .filter(backend -> backend.pid() == pid)
                .forEach(backend -> send(backend, name));
    }

    private static List<ProcessIdentity> backends(ProcessIdentity process) {
        return process.handle().stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessIdentity::of)
                .toList();
    }

    private ProcessIdentity onSamePort(ProcessIdentity running) {
        folder.notedPort().filter(port -> port != databases.port()).ifPresent(port -> {
            throw new LocalFailure("PostgreSQL already runs on this data, on port " + port + " and not "
                    + databases.port() + ". Stop it first.");
        });
        return running;
    }

    private ProcessIdentity launch() {
        folder.initialiseIfNew();
        folder.forgetEndedServer();
        return new Launch(folder.serverCommand(databases.port()), log).start();
    }

    private void verifyDurable() {
        for (var setting : DURABLE) {
            if (!databases.show(setting).equals("on")) {
                throw new LocalFailure("PostgreSQL runs with " + setting + "=" + databases.show(setting)
                        + ": it could lose what it has acknowledged. Remove the setting from postgresql.conf.");
            }
        }
    }

    /** Java can send TERM and KILL only; PostgreSQL's TERM waits for its clients without end, its INT does not. */
    private static void send(ProcessIdentity process, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
