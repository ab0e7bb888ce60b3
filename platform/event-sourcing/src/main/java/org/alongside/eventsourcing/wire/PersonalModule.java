package org.alongside.eventsourcing.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;

/**
 * Personal data as {@code {"key": ..., "sealed": ...}}. A value still clear is sealed by the {@link Sealing} given to
 * the writer; without one it is refused, so that no code path can write it readable.
 */
final class PersonalModule extends SimpleModule {
    PersonalModule() {
        addSerializer(Personal.class, new Writer());
        addDeserializer(Personal.class, new Reader());
    }

    private static final class Writer extends JsonSerializer<Personal> {
        @Override
        public void serialize(Personal personal, JsonGenerator out, SerializerProvider provider) throws IOException {
            var sealed =
                    switch (personal) {
                        case Personal.Sealed already -> already;
                        case Personal.Clear clear -> sealing(provider).seal(clear);
                    };
            out.writeStartObject();
            out.writeStringField("key", sealed.key().value());
            out.writeStringField("sealed", sealed.sealed());
            out.writeEndObject();
        }

        private static Sealing sealing(SerializerProvider provider) throws IOException {
            if (provider.getAttribute(Sealing.class) instanceof Sealing sealing) {
                return sealing;
            }
            throw new IOException("clear personal data must not be serialised");
        }
    }

    private static final class Reader extends JsonDeserializer<Personal> {
        @Override
        public Personal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(in);
            if (!node.path("key").isTextual() || !node.path("sealed").isTextual()) {
                return context.reportInputMismatch(Personal.class, "personal data must be sealed");
            }
            return new Personal.Sealed(
                    new SubjectKey(node.get("key").textValue()),
                    node.get("sealed").textValue());
        }
    }
}
