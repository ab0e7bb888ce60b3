package org.alongside.service.read;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An answer that has passed the read seam: consulted, filtered and opened for one person. Only {@link Reads} makes one,
 * so an endpoint that returns it has not gone around.
 */
@JsonSerialize(using = Answered.Writer.class)
public final class Answered<T> {
    private final T body;
    private final @Nullable Integer version;
    private final ReadAs reader;

    Answered(T body, @Nullable Integer version, ReadAs reader) {
        this.body = body;
        this.version = version;
        this.reader = reader;
    }

    @Nullable
    Integer version() {
        return version;
    }

    static final class Writer extends JsonSerializer<Answered<?>> {
        @Override
        public void serialize(Answered<?> answered, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.setAttribute(ReadAs.class, answered.reader);
            provider.defaultSerializeValue(answered.body, out);
        }
    }
}
