package org.alongside.simulator.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.simulator.UsageError;
import org.jspecify.annotations.Nullable;

/**
 * Which column of an export says what.
 *
 * @param source code of the system the export comes from
 * @param force code of the force whose incidents they are
 * @param zone time zone of the export's times
 * @param caseNumber column with the source's own number
 * @param receivedAt column with the local time, ISO without zone
 * @param domestic column that says whether it is domestic abuse
 * @param yes values of {@code domestic} that mean yes
 * @param no values of {@code domestic} that mean no
 * @param openingCode column with the source's kind of incident, or null
 * @param results {@code column} and, for its values, what came of the incident; or null
 */
record Mapping(
        String source,
        String force,
        ZoneId zone,
        String caseNumber,
        String receivedAt,
        String domestic,
        List<String> yes,
        List<String> no,
        @Nullable PlaceMapping place,
        @Nullable String openingCode,
        @Nullable Map<String, String> results) {

    /**
     * Columns about the place.
     *
     * @param precision how exactly the export tells it: ADDRESS, FLAT, BLOCK, STREET or AREA
     */
    record PlaceMapping(
            String precision,
            @Nullable String address,
            @Nullable String block,
            @Nullable String ward,
            @Nullable String district,
            @Nullable String latitude,
            @Nullable String longitude) {
        private Stream<@Nullable String> columns() {
            return Stream.of(address, block, ward, district, latitude, longitude);
        }
    }

    /** Reads a mapping file; a key it does not know is an error that names it. */
    static Mapping read(Path file) {
        var yaml = JsonMapper.builder(new YAMLFactory())
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return yaml.readValue(Files.readString(file), Mapping.class).complete(file);
        } catch (JsonProcessingException e) {
            throw new UsageError(file + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UsageError(file + " cannot be read");
        }
    }

    private Mapping complete(Path file) {
        if (source == null
                || force == null
                || zone == null
                || caseNumber == null
                || receivedAt == null
                || domestic == null
                || yes == null
                || no == null) {
            throw new UsageError(file + " must name source, force, zone, caseNumber, receivedAt, domestic, yes and no");
        }
        return this;
    }

    /** Columns that must be there. */
    List<String> columns() {
        var named = Stream.of(
                caseNumber, receivedAt, domestic, openingCode, results == null ? null : results.get("column"));
        return Stream.concat(named, place == null ? Stream.empty() : place.columns())
                .filter(Objects::nonNull)
                .toList();
    }
}
