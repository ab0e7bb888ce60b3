package org.alongside.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Launch;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.Waiting;

/**
 * One PostgreSQL server with its data folder, its port and its log. It runs on when the process that started it ends,
 * and {@link #start()} attaches to it if it already runs.
 */
public final class PostgresServer {
    /** Owner of every local database; reachable on loopback only. */
    public static final String USER = "alongside";

    /** No secret: the server listens on loopback only. */
    public static final String PASSWORD = "alongside";

    /** Recovery after a crash under load took a few seconds; more than this means that something is wrong. */
    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private static final Duration STOP_GRACE = Duration.ofSeconds(20);

    private final PostgresFolder folder;
    private final int port;
    private final Path log;

    public PostgresServer(Path data, int port, Path log) {
        this.folder = new PostgresFolder(data);
        this.port = port;
        this.log = log;
    }

    public int port() {
        return port;
    }

    /** Starts the server unless it runs, waits until it answers and makes sure that it keeps what it commits. */
    public ProcessIdentity start() {
        var process = running().orElseGet(this::launch);
        if (!Waiting.until(START_LIMIT, () -> answers() || !process.isAlive()) || !process.isAlive()) {
            throw new LocalFailure("PostgreSQL did not start. The end of " + log + ":\n" + Launch.lastWords(log));
        }
        verifyDurable();
        return process;
    }

    /** The server's process if it runs, whoever started it. */
    public Optional<ProcessIdentity> running() {
        return folder.runningServer();
    }

    /** Ends connections and shuts down cleanly. */
    public void stop() {
        running().ifPresent(process -> {
            signal("-INT", process);
            if (!process.endsWithin(STOP_GRACE)) {
                kill();
            }
        });
    }

    /** Ends the server and all its backends at once, as a crash would. */
    public void kill() {
        running().ifPresent(process -> {
            var backends = process.handle().stream()
                    .flatMap(ProcessHandle::descendants)
                    .map(ProcessIdentity::of)
                    .toList();
            process.kill();
            backends.forEach(ProcessIdentity::kill);
        });
    }

    /** A connection as the owner; {@code postgres} is the database that is always there. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, PASSWORD);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    /** Makes an empty database; the name is quoted, so anything goes. */
    public void createDatabase(String name) {
        execute("create database \"" + name.replace("\"", "\"\"") + "\"");
    }

    public void createDatabaseIfMissing(String name) {
        if (!exists(name)) {
            createDatabase(name);
        }
    }

    /** A setting as the server sees it, such as {@code fsync}. */
    public String show(String setting) {
        try (var connection = connect("postgres");
                var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, setting);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw new LocalFailure("PostgreSQL on port " + port + " does not answer: " + failed.getMessage(), failed);
        }
    }

    private ProcessIdentity launch() {
        folder.initialiseIfNew();
        folder.forgetEndedServer();
        return new Launch(folder.serverCommand(port), log).start();
    }

    private boolean answers() {
        try (var connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void verifyDurable() {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!show(setting).equals("on")) {
                throw new LocalFailure("PostgreSQL runs with " + setting + "=" + show(setting)
                        + ": it could lose what it has acknowledged. Remove the setting from postgresql.conf.");
            }
        }
    }

    private boolean exists(String database) {
        try (var connection = connect("postgres");
                var statement = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            statement.setString(1, database);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failed) {
            throw new LocalFailure("cannot look for database " + database + ": " + failed.getMessage(), failed);
        }
    }

    private void execute(String sql) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new LocalFailure("PostgreSQL refused: " + sql + ": " + failed.getMessage(), failed);
        }
    }

    /** Java can only send TERM and KILL; PostgreSQL's TERM waits for its clients for ever, INT does not. */
    private static void signal(String signal, ProcessIdentity process) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
