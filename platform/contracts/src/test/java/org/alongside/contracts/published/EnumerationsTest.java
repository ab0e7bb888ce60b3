package org.alongside.contracts.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of every enumeration. Words may be added; one that was published stays. */
class EnumerationsTest {
    private static final Path FILE = Approved.GOLDEN.resolve("enumerations.txt");

    @Test
    void no_published_word_was_taken_back_or_renamed() {
        Map<String, Set<String>> now = words();
        published().forEach((name, words) -> assertThat(now.getOrDefault(name, Set.of()))
                .as("words of %s that subscribers know", name)
                .containsAll(words));
    }

    @Test
    void every_word_is_recorded_as_published() {
        no_published_word_was_taken_back_or_renamed();
        Approved.assertUpToDate(FILE, text(words()));
    }

    private static Map<String, Set<String>> words() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.alongside.contracts")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .collect(Collectors.toMap(
                                Class::getSimpleName, EnumerationsTest::constants, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static Map<String, List<String>> published() {
        return Files.exists(FILE)
                ? Approved.read(FILE)
                        .lines()
                        .map(line -> line.split(": ", 2))
                        .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split(", "))))
                : Map.of();
    }

    private static String text(Map<String, Set<String>> words) {
        return words.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
