package org.alongside.eventsourcing.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.Envelope;
import org.alongside.eventsourcing.wire.Json;

/** Rows of the log as they are read, whoever asks for them. */
public final class LogRows {
    /** What a select names so that {@link #recorded} finds it. */
    public static final String COLUMNS = "position, envelope::text, payload::text, source, logged_at";

    private static final ObjectReader ENVELOPES = Json.mapper().readerFor(Envelope.class);

    private LogRows() {}

    /** The events of these rows, in their order. */
    public static List<Recorded> recorded(RowSet<Row> rows) {
        var events = new ArrayList<Recorded>(rows.size());
        rows.forEach(row -> events.add(recorded(row)));
        return events;
    }

    /** The event of a row. */
    public static Recorded recorded(Row row) {
        return new Recorded(
                row.getLong(0),
                envelope(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant());
    }

    /** The envelope as the log keeps it. */
    public static Envelope envelope(String json) {
        try {
            return ENVELOPES.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an envelope of the log cannot be read", e);
        }
    }
}
