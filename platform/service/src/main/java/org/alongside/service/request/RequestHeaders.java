package org.alongside.service.request;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.contracts.Origin;
import org.alongside.service.json.PlainText;
import org.alongside.service.problem.Correlation;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.NoRecord;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** What every request's headers and address must keep to, whatever its endpoint asks of them. */
public final class RequestHeaders {
    /** Required on every POST: the same key and content again gives the first answer again. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The version an edit is based on. */
    public static final String IF_MATCH = "If-Match";

    /** {@code EXERCISE} marks training or simulation; live is said by leaving it out. */
    public static final String ORIGIN = "X-Origin";

    /** Why somebody reads personal data. */
    public static final String ACCESS_REASON = "Access-Reason";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    /** Runs once the caller is known and let in, before the body is read. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo endpoint) {
        var key = request.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null && changesSomething(request, endpoint)) {
            throw ProblemException.of(EdgeCode.MISSING_IDEMPOTENCY_KEY, "Send an Idempotency-Key with every POST.");
        }
        idempotencyKey(key);
        correlation(request.getHeaderString(Correlation.HEADER));
        origin(request.getHeaderString(ORIGIN));
        parameters(request.getUriInfo().getQueryParameters());
        parameters(request.getUriInfo().getPathParameters());
    }

    /** A POST that only asks a question too long for an address says so by {@link NoRecord}. */
    private static boolean changesSomething(ContainerRequestContext request, ResourceInfo endpoint) {
        var method = endpoint.getResourceMethod();
        return request.getMethod().equals("POST") && (method == null || !method.isAnnotationPresent(NoRecord.class));
    }

    private static void idempotencyKey(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw ProblemException.of(
                    EdgeCode.INVALID_HEADER, IDEMPOTENCY_KEY, "must be 1 to 128 printable ASCII characters");
        }
    }

    private static void correlation(@Nullable String given) {
        if (given != null && !Correlation.isReadable(given)) {
            throw ProblemException.of(EdgeCode.INVALID_HEADER, Correlation.HEADER, "must be a UUID");
        }
    }

    private static void parameters(MultivaluedMap<String, String> parameters) {
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            if (!parameter.getValue().stream().allMatch(PlainText::isPlain)) {
                throw ProblemException.of(EdgeCode.CONTROL_CHARACTERS, "parameter", "must hold no control characters");
            }
        }
    }

    static Origin origin(HttpServerRequest request) {
        return origin(request.getHeader(ORIGIN));
    }

    private static Origin origin(@Nullable String given) {
        if (given == null) {
            return Origin.LIVE;
        }
        if (given.equals(Origin.EXERCISE.name())) {
            return Origin.EXERCISE;
        }
        throw ProblemException.of(EdgeCode.INVALID_HEADER, ORIGIN, "must be EXERCISE or left out");
    }
}
