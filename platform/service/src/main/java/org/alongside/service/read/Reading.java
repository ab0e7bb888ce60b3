package org.alongside.service.read;

import org.jspecify.annotations.Nullable;

/**
 * What is about to be read, as the consultation log will say it.
 *
 * @param type the record class of the items answered
 * @param kind of record, such as {@code incident}
 * @param recordId which one, or null for a list
 * @param query kind of list or search, such as {@code by-place}; never what was searched for
 */
public record Reading<T>(
        Class<T> type, String kind, @Nullable String recordId, String query) {

    /** One record by its id. */
    public static <T extends Guarded> Reading<T> record(Class<T> type, String kind, Object id) {
        return new Reading<>(type, kind, id.toString(), "by-id");
    }

    /** A page of records. */
    public static <T extends Guarded> Reading<T> list(Class<T> type, String kind, String query) {
        return new Reading<>(type, kind, null, query);
    }

    /** Counts and rates that show no single record. */
    public static <T> Reading<T> figures(Class<T> type, String kind, String query) {
        return new Reading<>(type, kind, null, query);
    }
}
