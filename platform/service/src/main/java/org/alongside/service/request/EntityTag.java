package org.alongside.service.request;

import java.util.regex.Pattern;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;

/** A stream's version as a strong entity tag: {@code "7"}. */
public final class EntityTag {
    private static final Pattern STRONG_VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private EntityTag() {}

    /** The tag of a version. */
    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version a tag names.
     *
     * @throws ProblemException {@link EdgeCode#INVALID_HEADER} for a weak tag, a list, {@code *} or anything else
     */
    public static int version(String tag) {
        var strong = STRONG_VERSION.matcher(tag.strip());
        if (!strong.matches()) {
            throw ProblemException.of(EdgeCode.INVALID_HEADER, "If-Match", "must be one strong ETag such as \"7\"");
        }
        return Integer.parseInt(strong.group(1));
    }
}
