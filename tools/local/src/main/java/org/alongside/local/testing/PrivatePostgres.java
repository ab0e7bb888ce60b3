package org.alongside.local.testing;

import java.nio.file.Path;
import org.alongside.local.postgres.PostgresServer;
import org.alongside.local.process.Ports;

/**
 * A PostgreSQL of one test alone, which may stop it, kill it and start it again on the same port with the same data.
 */
public final class PrivatePostgres implements AutoCloseable {
    private final PostgresServer server;
    private final Thread endWithThisJvm;

    private PrivatePostgres(PostgresServer server) {
        this.server = server;
        this.endWithThisJvm = new Thread(server::kill, "end-private-postgres");
    }

    /** Starts one in an empty folder of this test, or in one that an earlier server of the test has left. */
    public static PrivatePostgres start(Path directory) {
        var server = new PostgresServer(directory.resolve("data"), Ports.unused(), directory.resolve("postgres.log"));
        var started = new PrivatePostgres(server);
        Runtime.getRuntime().addShutdownHook(started.endWithThisJvm);
        server.start();
        return started;
    }

    public int port() {
        return server.databases().port();
    }

    /** Makes an empty database of that name. */
    public TestDatabase createDatabase(String name) {
        server.databases().create(name);
        return new TestDatabase(port(), name);
    }

    /** A clean shutdown; connections are ended. */
    public void stop() {
        server.stop();
    }

    /** kill -9 of the server and all its backends. */
    public void kill() {
        server.kill();
    }

    /** SIGSTOP: the server and its backends neither answer nor end their connections until {@link #resume()}. */
    public void pause() {
        server.signal("STOP");
    }

    /** SIGSTOP to one backend: its connection is silent, and new ones are taken. */
    public void pauseBackend(long pid) {
        server.signal(pid, "STOP");
    }

    /** SIGCONT: it goes on with what it was at. */
    public void resume() {
        server.signal("CONT");
    }

    /**
     * Starts it again after {@link #stop()} or {@link #kill()} (stopping it first if it runs); returns when it answers.
     */
    public void restart() {
        server.stop();
        server.start();
    }

    @Override
    public void close() {
        server.kill();
        Runtime.getRuntime().removeShutdownHook(endWithThisJvm);
    }
}
