package org.alongside.car.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.alongside.eventsourcing.wire.Json;

/** What a row keeps as JSON in one column. */
final class JsonText {
    private JsonText() {}

    static String of(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column cannot be written", e);
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return Json.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column cannot be read", e);
        }
    }
}
