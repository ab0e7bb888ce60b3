package org.alongside.incident.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of each row, in the order they came.
 *
 * @param position to wait for before reading what was accepted; 0 when nothing was
 */
public record ImportAnswer(int accepted, int unchanged, int refused, long position, List<Row> rows) {
    /** What became of a row. */
    public enum Fate {
        ACCEPTED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One row.
     *
     * @param row its place in the request, from 0
     * @param code why it was refused
     */
    public record Row(
            int row,
            Fate fate,
            @Nullable UUID incident,
            @Nullable String code,
            @Nullable String detail,
            long position) {
        static Row refused(int row, String code, String detail) {
            return new Row(row, Fate.REFUSED, null, code, detail, 0);
        }
    }

    static ImportAnswer of(List<Row> rows) {
        return new ImportAnswer(
                count(rows, Fate.ACCEPTED),
                count(rows, Fate.UNCHANGED),
                count(rows, Fate.REFUSED),
                rows.stream().mapToLong(Row::position).max().orElse(0),
                rows);
    }

    private static int count(List<Row> rows, Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }
}
