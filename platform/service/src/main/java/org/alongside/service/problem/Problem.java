package org.alongside.service.problem;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What an asker is told when something was not done (RFC 9457). It never shows what was sent, personal data or the
 * inside of the service.
 *
 * @param type a URN made from the code
 * @param title the code in words
 * @param status HTTP status
 * @param detail a sentence that says what to do
 * @param code stable name to act upon, counted in {@code alongside_problems_total}
 * @param correlation to quote to whoever looks into it; absent until the answer is written
 * @param violations the fields that are wrong, where fields are
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable UUID correlation,
        @Nullable List<Violation> violations) {
    /** Media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of the edge. */
    public static Problem of(EdgeCode code, String detail) {
        return of(code.name(), code.status(), detail, null);
    }

    /** A problem of the edge that lies in these fields. */
    public static Problem of(EdgeCode code, String detail, List<Violation> violations) {
        return of(code.name(), code.status(), detail, List.copyOf(violations));
    }

    /** A refusal of the domain or the platform. */
    public static Problem of(Refusal refusal) {
        return of(refusal.code().name(), status(refusal.code().kind()), refusal.detail(), null);
    }

    private static Problem of(String code, int status, String detail, @Nullable List<Violation> violations) {
        return new Problem(urn(code), title(code), status, detail, code, null, violations);
    }

    Problem correlated(UUID with) {
        return new Problem(type, title, status, detail, code, with, violations);
    }

    private static int status(RefusalCode.Kind kind) {
        return switch (kind) {
            case RULE -> 409;
            case UNKNOWN -> 404;
            case INVALID -> 422;
            case STALE -> 412;
            case FORBIDDEN -> 403;
            case UNAVAILABLE -> 503;
        };
    }

    private static String urn(String code) {
        return "urn:alongside:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String title(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
