package org.alongside.analytics.api;

import java.util.Arrays;
import java.util.EnumSet;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Query parameters with a set of values; what is none of them is told so and never taken for a default. */
final class Choices {
    private Choices() {}

    /** One of an enum's names. */
    static <E extends Enum<E>> E one(String name, @Nullable String text, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.of(EdgeCode.INVALID, name, "must be one of " + EnumSet.allOf(of)));
    }

    /** A whole number from 1 to {@code max}. */
    static int number(String name, @Nullable String text, int otherwise, int max) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > max) {
            throw ProblemException.of(EdgeCode.INVALID, name, "must be a number from 1 to " + max);
        }
        return Integer.parseInt(text);
    }
}
