package org.alongside.service.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.regex.Pattern;
import org.alongside.contracts.Origin;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.EdgeLimits;
import org.alongside.service.problem.Correlation;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/** Builds the context of a command from the request at hand: its headers, its token and its body. */
@ApplicationScoped
public class Requests {
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private final Caller caller;
    private final CurrentVertxRequest current;
    private final BusinessClock clock;
    private final EdgeLimits limits;

    Requests(Caller caller, CurrentVertxRequest current, BusinessClock clock, EdgeLimits limits) {
        this.caller = caller;
        this.current = current;
        this.clock = clock;
        this.limits = limits;
    }

    /** For what is asked for now. {@code If-Match} counts when it is given. */
    public CommandContext command(@Nullable Object body) {
        return context(caller.now(), body, null, TimeQuality.DEVICE);
    }

    /**
     * For what is reported to have happened.
     *
     * @param occurredAt when, or null for now; at most the allowed skew in the future
     * @throws ProblemException {@link EdgeCode#FUTURE_TIME}
     */
    public CommandContext report(@Nullable Object body, @Nullable Instant occurredAt, TimeQuality quality) {
        Times.notInFuture("occurredAt", occurredAt, clock.now(), limits.futureSkewMax());
        return context(caller.now(), body, occurredAt, quality);
    }

    /**
     * For a change of what somebody saw: {@code If-Match} is demanded.
     *
     * @throws ProblemException {@link EdgeCode#MISSING_VERSION}
     */
    public CommandContext edit(@Nullable Object body) {
        if (request().getHeader(RequestHeaders.IF_MATCH) == null) {
            throw ProblemException.of(EdgeCode.MISSING_VERSION, "Send the ETag you saw in If-Match.");
        }
        return command(body);
    }

    /**
     * For history of another system: it keeps its own times, belongs to {@code force}, and starts nothing.
     *
     * @throws ProblemException {@link EdgeCode#FORBIDDEN} for any role but {@link Role#OPERATOR}
     */
    public CommandContext imported(@Nullable Object body, Instant occurredAt, String force) {
        var importer = caller.now();
        if (importer.actor().role() != Role.OPERATOR) {
            throw ProblemException.of(EdgeCode.FORBIDDEN, "Only an operator imports history.");
        }
        Times.notInFuture("occurredAt", occurredAt, clock.now(), limits.futureSkewMax());
        return context(importer, body, occurredAt, TimeQuality.TYPED, Origin.IMPORTED, force);
    }

    private CommandContext context(
            SignedIn who, @Nullable Object body, @Nullable Instant occurredAt, TimeQuality quality) {
        return context(who, body, occurredAt, quality, RequestHeaders.origin(request()), who.force());
    }

    private CommandContext context(
            SignedIn who,
            @Nullable Object body,
            @Nullable Instant occurredAt,
            TimeQuality quality,
            Origin origin,
            String force) {
        var request = request();
        return new CommandContext(
                who.actor(),
                occurredAt,
                quality,
                Correlation.of(current.getCurrent()),
                null,
                traceparent(request),
                origin,
                force,
                who.district(),
                idempotency(request, who, body),
                ifMatch(request),
                null);
    }

    private HttpServerRequest request() {
        return current.getCurrent().request();
    }

    /** The key counts for one person only, so that nobody meets another's answer by chance or by guessing. */
    private static CommandContext.@Nullable Key idempotency(
            HttpServerRequest request, SignedIn who, @Nullable Object body) {
        var key = request.getHeader(RequestHeaders.IDEMPOTENCY_KEY);
        return key == null
                ? null
                : new CommandContext.Key(
                        who.actor().person() + "/" + key,
                        Fingerprint.of(request.method().name(), request.uri(), body));
    }

    private static @Nullable Integer ifMatch(HttpServerRequest request) {
        var tag = request.getHeader(RequestHeaders.IF_MATCH);
        return tag == null ? null : Integer.valueOf(EntityTag.version(tag));
    }

    /** A trace context that cannot be read is left out, as its standard asks. */
    private static @Nullable String traceparent(HttpServerRequest request) {
        var given = request.getHeader("traceparent");
        return given != null && TRACE_PARENT.matcher(given).matches() ? given : null;
    }
}
