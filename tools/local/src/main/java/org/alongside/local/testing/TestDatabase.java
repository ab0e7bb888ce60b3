package org.alongside.local.testing;

import java.sql.Connection;
import java.sql.SQLException;
import org.alongside.local.postgres.Databases;
import org.alongside.local.process.Ports;

/** An empty database of one test and how to reach it. */
public record TestDatabase(int port, String name) {
    public String host() {
        return Ports.LOOPBACK;
    }

    public String user() {
        return Databases.USER;
    }

    public String password() {
        return Databases.PASSWORD;
    }

    /** For {@code quarkus.datasource.jdbc.url} and JDBC. */
    public String jdbcUrl() {
        return new Databases(port).jdbcUrl(name);
    }

    /** For {@code quarkus.datasource.reactive.url} and the Vert.x client. */
    public String reactiveUrl() {
        return new Databases(port).reactiveUrl(name);
    }

    public Connection connect() throws SQLException {
        return new Databases(port).connect(name);
    }
}
