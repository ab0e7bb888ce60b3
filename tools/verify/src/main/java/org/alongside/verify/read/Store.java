package org.alongside.verify.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.wire.Json;
import org.alongside.local.postgres.Databases;
import org.alongside.verify.check.AcknowledgedCommands.Stored;
import org.alongside.verify.check.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The database of one service, read and never written. Logs come as streams. */
public final class Store implements AutoCloseable {
    /** Rows on their way at one time: a few megabytes. */
    private static final int ROWS_FETCHED = 2_000;

    private static final ObjectReader ENVELOPES = Json.mapper().readerFor(Envelope.class);

    private final String name;
    private final Connection connection;

    private Store(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    /** Opens a database of the installation. */
    public static Store open(Databases databases, String database) {
        try {
            var connection = databases.connect(database);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            return new Store(database, connection);
        } catch (SQLException unreachable) {
            throw new CannotRead(
                    "database " + database + " cannot be reached; is the system up? (./alongside status)", unreachable);
        }
    }

    /** Where the log's head is. */
    public long head() {
        return asked(() -> one("select position from log_head"));
    }

    /** Stored cursors by follower. */
    public Map<String, Long> cursors() {
        return asked(() -> {
            var cursors = new HashMap<String, Long>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select name, position from follower")) {
                while (rows.next()) {
                    cursors.put(rows.getString(1), rows.getLong(2));
                }
            }
            return cursors;
        });
    }

    /** What is parked: who cannot handle how many events, with the first one's reason. */
    public List<ParkedKey> parked() {
        return asked(() -> {
            var parked = new ArrayList<ParkedKey>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select follower, key, count(*), min(place),"
                            + " (array_agg(reason order by parked_at, place))[1] from parked group by follower, key"
                            + " order by follower, key")) {
                while (rows.next()) {
                    parked.add(new ParkedKey(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return parked;
        });
    }

    /** Events of one key that wait for an operator. */
    public record ParkedKey(String follower, String key, long events, String place, String reason) {}

    /** Timers that were due at that business time, are not parked and have not fired. */
    public List<String> unfired(Instant due) {
        return asked(() -> {
            var unfired = new ArrayList<String>();
            try (var statement = connection.prepareStatement("select id || ' due at ' || due_at from timer t"
                    + " where due_at <= ? and not exists (select 1 from parked p where p.follower = 'timers'"
                    + " and p.place = t.id || '@' || (extract(epoch from t.due_at) * 1000000)::bigint)"
                    + " order by due_at")) {
                statement.setObject(1, due.atOffset(ZoneOffset.UTC));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        unfired.add(rows.getString(1));
                    }
                }
            }
            return unfired;
        });
    }

    /** How many timers wait. */
    public long timers() {
        return asked(() -> one("select count(*) from timer"));
    }

    /** Shows every row of the log up to that position, in order. */
    public void events(long upTo, Consumer<StoredEvent> reader) {
        asked(() -> {
            try (var statement = connection.prepareStatement("select position, stream, version, type, source,"
                    + " envelope::text, payload::text from event where position <= ? order by position")) {
                statement.setFetchSize(ROWS_FETCHED);
                statement.setLong(1, upTo);
                show(statement, reader);
            }
            return true;
        });
    }

    private static void show(PreparedStatement statement, Consumer<StoredEvent> reader) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.accept(event(rows));
            }
        }
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                envelope(row.getString(6)),
                row.getString(7));
    }

    private static @Nullable Envelope envelope(String json) {
        try {
            return ENVELOPES.readValue(json);
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }

    /** What is kept under these idempotency keys, by key. */
    public Map<String, Stored> answers(List<String> keys) {
        return asked(() -> {
            var stored = new HashMap<String, Stored>();
            try (var statement = connection.prepareStatement("select i.key, i.stream, i.version, i.position,"
                    + " exists (select 1 from event e where e.position = i.position) from idempotency i"
                    + " where i.key = any (?)")) {
                statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        stored.put(
                                rows.getString(1),
                                new Stored(rows.getString(2), rows.getInt(3), rows.getLong(4), rows.getBoolean(5)));
                    }
                }
            }
            return stored;
        });
    }

    private long one(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private interface Query<T> {
        T run() throws SQLException;
    }

    /** Each question sees what is there now, so it is a transaction of its own. */
    private <T> T asked(Query<T> query) {
        try {
            var answer = query.run();
            connection.rollback();
            return answer;
        } catch (SQLException failed) {
            throw new CannotRead("database " + name + " does not answer: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            throw new CannotRead("database " + name + " went away: " + gone.getMessage(), gone);
        }
    }
}
