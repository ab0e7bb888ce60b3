package org.alongside.car.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Dates on which a service does not open. One a line, the date and its name; lines that begin with # say where they come
 * from. A date that no line names is a day like any other, so contact is due sooner and never later.
 */
final class ClosedDays {
    private ClosedDays() {}

    /**
     * Those of a nation that ships with the service, such as {@code england-and-wales}, or of an installation's own file.
     * Fails at the start when there is no such file or a line of it is no date.
     */
    static Set<LocalDate> of(String nationOrFile) {
        try {
            return parse(text(nationOrFile));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("closed days " + nationOrFile + " cannot be read", unreadable);
        }
    }

    private static String text(String nationOrFile) throws IOException {
        try (var shipped = ClosedDays.class.getResourceAsStream("/closed-days/" + nationOrFile + ".txt")) {
            return shipped == null
                    ? Files.readString(Path.of(nationOrFile))
                    : new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Set<LocalDate> parse(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> LocalDate.parse(line.substring(0, Math.min(10, line.length()))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
