package org.alongside.simulator.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an export as incident-service takes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportRow(
        String caseNumber,
        boolean domestic,
        Instant receivedAt,
        @Nullable String openingCode,
        @Nullable List<String> results,
        @Nullable Place place) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String precision,
            @Nullable String address,
            @Nullable String block,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String ward,
            @Nullable String district) {}

    /** A row that cannot be understood; the reason names the column, never its value. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String column, String reason) {
            super(column + " " + reason);
        }
    }

    static ExportRow of(Map<String, String> columns, Mapping mapping) {
        return new ExportRow(
                required(columns, mapping.caseNumber()),
                domestic(columns, mapping),
                receivedAt(columns, mapping),
                optional(columns, mapping.openingCode()),
                results(columns, mapping.results()),
                place(columns, mapping.place()));
    }

    private static boolean domestic(Map<String, String> columns, Mapping mapping) {
        var value = required(columns, mapping.domestic());
        if (mapping.yes().contains(value)) {
            return true;
        }
        if (mapping.no().contains(value)) {
            return false;
        }
        throw new Unreadable(mapping.domestic(), "is neither a yes nor a no of the mapping");
    }

    /** In the hour that an autumn clock change repeats, the earlier moment is taken. */
    private static Instant receivedAt(Map<String, String> columns, Mapping mapping) {
        try {
            return LocalDateTime.parse(required(columns, mapping.receivedAt()))
                    .atZone(mapping.zone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable(mapping.receivedAt(), "is no local time such as 2012-02-14T18:55:00");
        }
    }

    private static @Nullable List<String> results(Map<String, String> columns, @Nullable Map<String, String> results) {
        if (results == null) {
            return null;
        }
        var value = optional(columns, results.get("column"));
        var result = value == null ? null : results.get(value);
        return result == null ? null : List.of(result);
    }

    private static @Nullable Place place(Map<String, String> columns, Mapping.@Nullable PlaceMapping place) {
        if (place == null) {
            return null;
        }
        return new Place(
                place.precision(),
                optional(columns, place.address()),
                optional(columns, place.block()),
                degrees(columns, place.latitude()),
                degrees(columns, place.longitude()),
                optional(columns, place.ward()),
                optional(columns, place.district()));
    }

    private static @Nullable Double degrees(Map<String, String> columns, @Nullable String column) {
        var text = optional(columns, column);
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new Unreadable(String.valueOf(column), "is no number of degrees");
        }
    }

    private static String required(Map<String, String> columns, String column) {
        var value = optional(columns, column);
        if (value == null) {
            throw new Unreadable(column, "is empty");
        }
        return value;
    }

    private static @Nullable String optional(Map<String, String> columns, @Nullable String column) {
        var value = column == null ? null : columns.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
