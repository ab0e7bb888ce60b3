package org.alongside.local.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.alongside.local.postgres.PostgresServer;
import org.alongside.local.process.Ports;

/** An empty database of one test and how to reach it. */
public record TestDatabase(int port, String name) {
    public String host() {
        return Ports.LOOPBACK;
    }

    public String user() {
        return PostgresServer.USER;
    }

    public String password() {
        return PostgresServer.PASSWORD;
    }

    /** For {@code quarkus.datasource.jdbc.url} and JDBC. */
    public String jdbcUrl() {
        return "jdbc:" + reactiveUrl();
    }

    /** For {@code quarkus.datasource.reactive.url} and the Vert.x client. */
    public String reactiveUrl() {
        return "postgresql://" + host() + ":" + port + "/" + name;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), user(), password());
    }
}
