package org.alongside.contracts.catalogue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.jspecify.annotations.Nullable;

/**
 * Reads how each component of a record is protected. A component is {@link Personal}, or a plain value that is
 * annotated with exactly one of {@link Clear} and {@link Pseudonymous}, or a nested record without annotation whose own
 * components follow the same rule; or a collection of one of these. Anything else is refused.
 */
final class ProtectedFields {
    private static final Set<Class<?>> PLAIN = Set.of(
            String.class,
            Integer.class,
            Long.class,
            Double.class,
            Boolean.class,
            UUID.class,
            Instant.class,
            Duration.class,
            LocalDate.class,
            LocalTime.class);

    private ProtectedFields() {}

    /** The fields of a record, nested ones by path. */
    static List<EventField> of(Class<?> type) {
        return read(type, "", false).toList();
    }

    private static Stream<EventField> read(Class<?> type, String prefix, boolean optional) {
        return Stream.of(type.getRecordComponents()).flatMap(part -> read(part, prefix, optional || isNullable(part)));
    }

    private static Stream<EventField> read(RecordComponent part, String prefix, boolean optional) {
        Class<?> element = element(part);
        String path = prefix + part.getName();
        if (element.isRecord() && !isScalar(element) && declared(part).isEmpty()) {
            return read(element, path + (isCollection(part) ? "[]." : "."), optional);
        }
        Protection protection = protection(part, element);
        return Stream.of(new EventField(path, simpleName(part.getGenericType()), protection, optional));
    }

    private static Protection protection(RecordComponent part, Class<?> element) {
        Optional<Protection> declared = declared(part);
        if (Personal.class.isAssignableFrom(element) && declared.isEmpty()) {
            return Protection.SEALED;
        }
        return declared.filter(ignored -> isScalar(element)).orElseThrow(() -> unprotected(part));
    }

    private static Optional<Protection> declared(RecordComponent part) {
        boolean clear = part.isAnnotationPresent(Clear.class);
        boolean pseudonymous = part.isAnnotationPresent(Pseudonymous.class);
        if (clear && pseudonymous) {
            throw unprotected(part);
        }
        return clear
                ? Optional.of(Protection.CLEAR)
                : pseudonymous ? Optional.of(Protection.PSEUDONYMOUS) : Optional.empty();
    }

    private static IllegalArgumentException unprotected(RecordComponent part) {
        return new IllegalArgumentException(part.getDeclaringRecord().getSimpleName() + "." + part.getName()
                + " is neither personal nor a plain value that is either clear or pseudonymous");
    }

    private static boolean isScalar(Class<?> type) {
        return type.isPrimitive() || type.isEnum() || PLAIN.contains(type) || isWrapper(type);
    }

    /** A record around one value, such as an id, travels as that value. */
    private static boolean isWrapper(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] parts = type.getRecordComponents();
        return parts.length == 1 && parts[0].getName().equals("value") && isScalar(parts[0].getType());
    }

    private static boolean isCollection(RecordComponent part) {
        return Collection.class.isAssignableFrom(part.getType());
    }

    private static Class<?> element(RecordComponent part) {
        if (!isCollection(part)) {
            return part.getType();
        }
        Type element = ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
        return element instanceof Class<?> plain ? plain : Object.class;
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String simpleName(Type type) {
        return type instanceof ParameterizedType generic
                ? simpleName(generic.getRawType()) + "<" + simpleName(generic.getActualTypeArguments()[0]) + ">"
                : ((Class<?>) type).getSimpleName();
    }
}
