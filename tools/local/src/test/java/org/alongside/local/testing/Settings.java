package org.alongside.local.testing;

import java.sql.SQLException;

/** Reads a setting as the server itself sees it. */
final class Settings {
    private Settings() {}

    static String of(TestDatabase database, String setting) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
