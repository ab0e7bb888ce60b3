package org.alongside.service.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What happens to a request before sign-in and routing, and to one that fails outside any endpoint. */
@ApplicationScoped
class EdgeRoutes {
    /** Above the 200 at which Quarkus looks at the token, so that correlation is there whatever happens. */
    private static final int BEFORE_SIGN_IN = 400;

    private static final String HEALTH = "/q/health";
    private static final List<Integer> BARE_STATUSES = List.of(400, 401, 403, 404, 405, 406, 413, 415, 500, 503);

    private final ProblemAnswers answers;
    private final MemorySize bodyMax;

    EdgeRoutes(ProblemAnswers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyMax) {
        this.answers = answers;
        this.bodyMax = bodyMax;
    }

    void before(@Observes Filters filters) {
        filters.register(this::admit, BEFORE_SIGN_IN);
    }

    void failed(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::tell);
        BARE_STATUSES.forEach(status -> router.errorHandler(status, this::tell));
    }

    private void admit(RoutingContext request) {
        request.response().putHeader(Correlation.HEADER, Correlation.of(request).toString());
        if (!isOpen(request) && !hasToken(request)) {
            answers.end(request, Failures.ofStatus(401));
        } else if (isTooLarge(request.request().getHeader("Content-Length"))) {
            request.response().putHeader("Connection", "close");
            answers.end(request, Failures.ofStatus(413));
        } else {
            request.next();
        }
    }

    /** Health is the only thing that answers without a token. */
    private static boolean isOpen(RoutingContext request) {
        var path = request.normalizedPath();
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    private static boolean hasToken(RoutingContext request) {
        var authorization = request.request().getHeader("Authorization");
        return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    private boolean isTooLarge(@Nullable String contentLength) {
        return contentLength != null && Long.parseLong(contentLength) > bodyMax.asLongValue();
    }

    private void tell(RoutingContext request) {
        var failure = request.failure();
        if (failure == null) {
            answers.end(request, Failures.ofStatus(request.statusCode()));
        } else {
            answers.end(request, failure);
        }
    }
}
