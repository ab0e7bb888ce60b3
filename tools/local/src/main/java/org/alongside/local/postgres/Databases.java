package org.alongside.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.Ports;

/** The databases of the server on a loopback port, as their owner sees them. */
public record Databases(int port) {
    /** Owner of every local database. */
    public static final String USER = "alongside";

    /** No secret: the server listens on loopback only. */
    public static final String PASSWORD = "alongside";

    /** The database that is always there. */
    private static final String MAINTENANCE = "postgres";

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), USER, PASSWORD);
    }

    public String jdbcUrl(String database) {
        return "jdbc:" + reactiveUrl(database);
    }

    public String reactiveUrl(String database) {
        return "postgresql://" + Ports.LOOPBACK + ":" + port + "/" + database;
    }

    /** Makes an empty database; the name is quoted, so anything goes. */
    public void create(String name) {
        var sql = "create database \"" + name.replace("\"", "\"\"") + "\"";
        try (var connection = connect(MAINTENANCE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw failure("cannot make database " + name, failed);
        }
    }

    public void createIfMissing(String name) {
        if (!exists(name)) {
            create(name);
        }
    }

    /** A setting as the server sees it, such as {@code fsync}. */
    public String show(String setting) {
        return one("select current_setting(?)", setting);
    }

    /** Whether the server takes connections now. */
    public boolean answer() {
        try (var connection = connect(MAINTENANCE)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private boolean exists(String name) {
        return one("select count(*) from pg_database where datname = ?", name).equals("1");
    }

    private String one(String sql, String parameter) {
        try (var connection = connect(MAINTENANCE);
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failed) {
            throw failure("cannot ask PostgreSQL on port " + port, failed);
        }
    }

    private static LocalFailure failure(String what, SQLException failed) {
        return new LocalFailure(what + ": " + failed.getMessage(), failed);
    }
}
