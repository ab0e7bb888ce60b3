package org.alongside.cases.views;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A set of codes in one column, in order, so that saying one twice changes nothing. */
public final class Codes {
    static final String NONE = "";

    private Codes() {}

    static String with(String codes, Enum<?> more) {
        var all = new TreeSet<>(list(codes));
        all.add(more.name());
        return String.join(",", all);
    }

    /** The codes, none for a null or empty column. */
    public static List<String> list(@Nullable String codes) {
        return codes == null || codes.isEmpty() ? List.of() : Arrays.asList(codes.split(",", -1));
    }
}
