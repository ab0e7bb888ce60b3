package org.alongside.eventsourcing.view;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.alongside.eventsourcing.wire.Json;

/**
 * Fingerprints of rows, field by field, so that a folded row and a stored one can be compared: times in microseconds,
 * sets and maps in order, numbers without trailing zeros, absent for null.
 */
final class RowFields {
    private static final int ABSENT = 0;

    private static final ObjectMapper CANONICAL = Json.mapper()
            .copy()
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
            .configure(JsonNodeFeature.WRITE_PROPERTIES_SORTED, true)
            .registerModule(new SimpleModule()
                    .addSerializer(Instant.class, new Micros())
                    .addSerializer(BigDecimal.class, new Plain())
                    .addSerializer(Set.class, new InOrder()));

    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** One number per field known so far; later prints may be longer. */
    int[] print(Object row) {
        JsonNode tree = CANONICAL.valueToTree(row);
        var prints = new int[Math.max(names.size(), tree.size())];
        for (var field : tree.properties()) {
            int slot = slots.computeIfAbsent(field.getKey(), this::newSlot);
            if (slot >= prints.length) {
                prints = java.util.Arrays.copyOf(prints, slot + 1);
            }
            prints[slot] = printOf(inOrder(field.getValue()));
        }
        return prints;
    }

    private static String inOrder(JsonNode node) {
        try {
            return CANONICAL.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree cannot be written", e);
        }
    }

    /**
     * A checksum that tells apart any two texts which differ within four bytes in a row, such as a count and the next.
     */
    private static int printOf(String text) {
        var sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        int print = (int) sum.getValue();
        return print == ABSENT ? 1 : print;
    }

    private int newSlot(String name) {
        names.add(name);
        return names.size() - 1;
    }

    /** Names of the fields in which two prints differ. */
    List<String> difference(int[] one, int[] other) {
        var differing = new ArrayList<String>();
        for (int slot = 0; slot < names.size(); slot++) {
            if (at(one, slot) != at(other, slot)) {
                differing.add(names.get(slot));
            }
        }
        return differing;
    }

    private static int at(int[] prints, int slot) {
        return slot < prints.length ? prints[slot] : ABSENT;
    }

    private static final class Micros extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.truncatedTo(ChronoUnit.MICROS).toString());
        }
    }

    private static final class Plain extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(value.stripTrailingZeros().toPlainString());
        }
    }

    @SuppressWarnings("rawtypes") // sets of anything
    private static final class InOrder extends JsonSerializer<Set> {
        @Override
        public void serialize(Set set, JsonGenerator out, SerializerProvider provider) throws IOException {
            var ordered = new TreeMap<String, JsonNode>();
            for (Object element : set) {
                JsonNode node = CANONICAL.valueToTree(element);
                ordered.put(inOrder(node), node);
            }
            out.writeStartArray();
            for (var node : ordered.values()) {
                out.writeTree(node);
            }
            out.writeEndArray();
        }
    }
}
