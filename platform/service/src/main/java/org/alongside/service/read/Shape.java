package org.alongside.service.read;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.alongside.contracts.Personal;

/** What an answer type can show a role, whatever its present content. */
final class Shape {
    private Shape() {}

    /** Whether the role could meet personal data in it. */
    static boolean carriesPersonal(Class<?> type, ReadAs reader) {
        return carries(type, reader, new HashSet<>());
    }

    private static boolean carries(Type type, ReadAs reader, Set<Type> seen) {
        if (!seen.add(type)) {
            return false;
        }
        return switch (type) {
            case Class<?> plain -> inClass(plain, reader, seen);
            case ParameterizedType generic ->
                any(generic.getActualTypeArguments(), reader, seen) || carries(generic.getRawType(), reader, seen);
            case WildcardType wildcard -> any(wildcard.getUpperBounds(), reader, seen);
            default -> false;
        };
    }

    private static boolean inClass(Class<?> type, ReadAs reader, Set<Type> seen) {
        if (Personal.class.isAssignableFrom(type)) {
            return true;
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> isSeen(component, reader))
                    .anyMatch(component -> carries(component.getGenericType(), reader, seen));
        }
        return type.isSealed() ? any(type.getPermittedSubclasses(), reader, seen) : componentOf(type, reader, seen);
    }

    private static boolean componentOf(Class<?> type, ReadAs reader, Set<Type> seen) {
        return type.isArray() && carries(type.getComponentType(), reader, seen);
    }

    private static boolean isSeen(RecordComponent component, ReadAs reader) {
        var visibleTo = component.getAnnotation(VisibleTo.class);
        return visibleTo == null || reader.sees(visibleTo);
    }

    private static boolean any(Type[] types, ReadAs reader, Set<Type> seen) {
        return Arrays.stream(types).anyMatch(type -> carries(type, reader, seen));
    }
}
