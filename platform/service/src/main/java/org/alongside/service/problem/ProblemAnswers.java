package org.alongside.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.eventsourcing.wire.Json;
import org.jboss.logging.Logger;

/** Writes problems: correlated, counted, and logged where they are ours. */
@ApplicationScoped
class ProblemAnswers {
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    private static final int UNEXPECTED = 500;
    private static final int TRY_AGAIN = 503;
    private static final String TRY_AGAIN_SECONDS = "1";

    private final MeterRegistry meters;

    ProblemAnswers(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The problem to tell for a failure, counted and, when nobody expected it, logged without its words. */
    Problem told(Throwable failure, UUID correlation) {
        var problem = Failures.problemOf(failure);
        if (problem.status() == UNEXPECTED) {
            LOG.errorf(new WithoutWords(failure), "Unexpected failure, correlation %s", correlation);
        }
        return counted(problem, correlation);
    }

    /** Ends a request that never reached an endpoint. */
    void end(RoutingContext request, Problem problem) {
        var response = request.response();
        if (response.ended()) {
            return;
        }
        var told = counted(problem, Correlation.of(request));
        headers(response.setStatusCode(told.status()), told);
        response.end(json(told));
    }

    void end(RoutingContext request, Throwable failure) {
        if (!request.response().ended()) {
            var told = told(failure, Correlation.of(request));
            headers(request.response().setStatusCode(told.status()), told);
            request.response().end(json(told));
        }
    }

    private Problem counted(Problem problem, UUID correlation) {
        meters.counter("alongside.problems", "code", problem.code()).increment();
        return problem.correlated(correlation);
    }

    private static void headers(HttpServerResponse response, Problem told) {
        response.putHeader("Content-Type", Problem.MEDIA_TYPE);
        response.putHeader("Cache-Control", "no-store");
        if (told.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        if (told.status() == TRY_AGAIN) {
            response.putHeader("Retry-After", TRY_AGAIN_SECONDS);
        }
    }

    private static String json(Problem problem) {
        try {
            return Json.mapper().writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem cannot be written", impossible);
        }
    }
}
