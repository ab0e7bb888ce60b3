package org.alongside.contracts.published;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;

/** A record with every field filled, always with the same values for the same shape. */
final class Samples {
    private static final Instant MOMENT = Instant.parse("2026-03-07T20:15:04Z");
    private static final Personal SEALED = new Personal.Sealed(
            SubjectKey.narrative(Controller.POLICE, named("narrative")), "c2VhbGVkIGluIHRoZSBnb2xkZW4gZmlsZXM=");
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(Instant.class, MOMENT),
            Map.entry(LocalDate.class, LocalDate.parse("2026-03-07")),
            Map.entry(LocalTime.class, LocalTime.parse("09:30")),
            Map.entry(Personal.class, SEALED),
            Map.entry(SubjectKey.class, SEALED.key()),
            Map.entry(int.class, 2),
            Map.entry(Integer.class, 2),
            Map.entry(double.class, 53.55),
            Map.entry(boolean.class, true));

    private Samples() {}

    static <T> T of(Class<T> record) {
        try {
            return create(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record + " cannot be made", e);
        }
    }

    private static <T> T create(Class<T> record) throws ReflectiveOperationException {
        RecordComponent[] parts = record.getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(parts)
                .map(part -> value(part.getGenericType(), record.getSimpleName() + "." + part.getName()))
                .toArray();
        Constructor<T> constructor = record.getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], name));
        }
        return value((Class<?>) type, name);
    }

    private static Object value(Class<?> type, String name) {
        if (type == String.class) {
            return name;
        }
        if (type == UUID.class) {
            return named(name);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object plain = PLAIN.get(type);
        return plain != null ? plain : of(type);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
