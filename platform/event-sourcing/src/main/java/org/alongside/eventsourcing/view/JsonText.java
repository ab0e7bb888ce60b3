package org.alongside.eventsourcing.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import java.io.UncheckedIOException;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/**
 * A part of a view's row kept as JSON text, in the one JSON of events: personal data in it is sealed, and clear personal
 * data is refused. Folding sees the value; the text is made when the row is stored.
 */
public abstract class JsonText<T> implements AttributeConverter<@Nullable T, @Nullable String> {
    private final Class<T> type;

    protected JsonText(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : Json.mapper().readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
