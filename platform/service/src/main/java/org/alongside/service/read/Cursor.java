package org.alongside.service.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where the next page starts: the sort values of the last item, opaque to whoever passes it back. */
public final class Cursor {
    private static final char BETWEEN = '\n';

    private Cursor() {}

    /** A cursor after an item with these sort values. They hold no line feeds and no personal data. */
    public static String after(Object... sortValues) {
        var text = String.join(
                String.valueOf(BETWEEN),
                Arrays.stream(sortValues).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The sort values of a cursor; empty for no cursor, which is the first page.
     *
     * @param count how many values a cursor of this list has
     * @throws ProblemException {@link EdgeCode#MALFORMED} when it is not a cursor of this list
     */
    public static List<String> values(@Nullable String cursor, int count) {
        if (cursor == null) {
            return List.of();
        }
        var values = List.of(decoded(cursor).split(String.valueOf(BETWEEN), -1));
        if (values.size() != count) {
            throw unreadable();
        }
        return values;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
    }
}
