package org.alongside.service.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that joins a request, its events, its problems and its log lines. */
public final class Correlation {
    /** Header in which an asker may give it, and in which every answer carries it. */
    public static final String HEADER = "X-Correlation-Id";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String KEY = Correlation.class.getName();

    private Correlation() {}

    /** The correlation of this request: the one given when it is a UUID, else a new one. */
    public static UUID of(RoutingContext request) {
        UUID known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var given = request.request().getHeader(HEADER);
        var id = isReadable(given) ? UUID.fromString(given) : UUID.randomUUID();
        request.put(KEY, id);
        return id;
    }

    /** Whether a given header is a UUID. */
    public static boolean isReadable(@Nullable String given) {
        return given != null && UUID_TEXT.matcher(given).matches();
    }
}
