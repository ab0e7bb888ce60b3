package org.alongside.contracts.published;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.catalogue.EventEntry;
import org.jspecify.annotations.Nullable;

/** JSON Schema (2020-12) of an event's payload, each field with its protection as {@code x-alongside-protection}. */
final class JsonSchemas {
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            double.class, "number",
            boolean.class, "boolean");
    private static final Map<Class<?>, String> FORMATS =
            Map.of(Instant.class, "date-time", LocalDate.class, "date", LocalTime.class, "time", UUID.class, "uuid");

    private final ObjectMapper json = WireJson.mapper();

    ObjectNode of(EventEntry event) {
        ObjectNode schema = json.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:alongside:" + event.topic().topicName() + ":" + event.type() + ":" + event.version())
                .put("title", event.type());
        return schema.setAll(object(event.record()));
    }

    private ObjectNode object(Class<?> record) {
        ObjectNode schema = json.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (RecordComponent part : record.getRecordComponents()) {
            properties.set(part.getName(), withProtection(type(part.getGenericType()), part));
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(part.getName());
            }
        }
        return schema;
    }

    private static ObjectNode withProtection(ObjectNode schema, RecordComponent part) {
        if (part.isAnnotationPresent(Clear.class)) {
            schema.put("x-alongside-protection", "clear");
        } else if (part.isAnnotationPresent(Pseudonymous.class)) {
            schema.put("x-alongside-protection", "pseudonymous");
        } else if (part.getType() == Personal.class) {
            schema.put("x-alongside-protection", "sealed");
        }
        return schema;
    }

    private ObjectNode type(Type type) {
        if (type instanceof ParameterizedType list) {
            ObjectNode schema = json.createObjectNode().put("type", "array");
            schema.set("items", type(list.getActualTypeArguments()[0]));
            return schema;
        }
        return type((Class<?>) type);
    }

    private ObjectNode type(Class<?> type) {
        if (type == Personal.class) {
            return object(Personal.Sealed.class);
        }
        if (WireJson.isOneValue(type)) {
            return type(type.getRecordComponents()[0].getType());
        }
        if (type.isRecord()) {
            return object(type);
        }
        return scalar(type);
    }

    private ObjectNode scalar(Class<?> type) {
        ObjectNode schema = json.createObjectNode().put("type", TYPES.getOrDefault(type, "string"));
        if (type.isEnum()) {
            var words = schema.putArray("enum");
            Stream.of(type.getEnumConstants()).forEach(word -> words.add(((Enum<?>) word).name()));
        } else if (FORMATS.containsKey(type)) {
            schema.put("format", FORMATS.get(type));
        } else if (!TYPES.containsKey(type)) {
            throw new AssertionError("no schema for " + type);
        }
        return schema;
    }
}
