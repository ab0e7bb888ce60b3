package org.alongside.eventsourcing.seal;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.jspecify.annotations.Nullable;

/** Finds personal data in a graph of records, lists and maps. */
public final class PersonalData {
    private static final Map<Class<?>, List<Method>> ACCESSORS = new ConcurrentHashMap<>();

    private PersonalData() {}

    /** Subjects of all personal data in {@code root}, in order of first appearance. */
    public static Set<SubjectKey> subjects(Object root) {
        var subjects = new LinkedHashSet<SubjectKey>();
        visit(root, personal -> subjects.add(personal.key()));
        return subjects;
    }

    /** Subjects of the values in {@code root} that are not sealed yet. */
    public static Set<SubjectKey> clearSubjects(Object root) {
        var subjects = new LinkedHashSet<SubjectKey>();
        visit(root, personal -> {
            if (personal instanceof Personal.Clear) {
                subjects.add(personal.key());
            }
        });
        return subjects;
    }

    /** Shows every personal value in {@code root} to {@code found}. */
    public static void visit(@Nullable Object root, Consumer<Personal> found) {
        switch (root) {
            case null -> {}
            case Personal personal -> found.accept(personal);
            case Iterable<?> many -> many.forEach(one -> visit(one, found));
            case Map<?, ?> map -> map.values().forEach(one -> visit(one, found));
            case Optional<?> maybe -> maybe.ifPresent(one -> visit(one, found));
            case Record record -> visitComponents(record, found);
            default -> {}
        }
    }

    private static void visitComponents(Record record, Consumer<Personal> found) {
        for (var accessor : ACCESSORS.computeIfAbsent(record.getClass(), PersonalData::accessors)) {
            visit(read(accessor, record), found);
        }
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> mayHoldPersonalData(component.getType()))
                .map(RecordComponent::getAccessor)
                .peek(accessor -> accessor.setAccessible(true))
                .toList();
    }

    private static boolean mayHoldPersonalData(Class<?> type) {
        return !type.isPrimitive()
                && !type.isEnum()
                && !(type.getPackageName().startsWith("java.")
                        && !Iterable.class.isAssignableFrom(type)
                        && !Map.class.isAssignableFrom(type)
                        && type != Optional.class
                        && type != Object.class);
    }

    private static @Nullable Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
