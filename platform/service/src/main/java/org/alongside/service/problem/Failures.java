package org.alongside.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.time.ClockRefused;
import org.alongside.eventsourcing.view.ViewReader;
import org.jspecify.annotations.Nullable;

/** The one place where what was thrown becomes what the asker is told. */
final class Failures {
    private Failures() {}

    /** The problem of any failure; {@link EdgeCode#INTERNAL} for what nobody expected. */
    static Problem problemOf(Throwable failure) {
        return switch (failure) {
            case ProblemException told -> told.problem();
            case ConstraintViolationException broken -> Violations.problemOf(broken);
            case AuthenticationFailedException _, UnauthorizedException _ -> ofStatus(401);
            case ForbiddenException _ -> ofStatus(403);
            case WebApplicationException web -> ofWeb(web);
            case EventLog.LogOverloaded _ -> refused(PlatformRefusal.OVERLOADED, "Too many commands wait; try again.");
            case EventLog.OutcomeUnknown _ ->
                refused(PlatformRefusal.OUTCOME_UNKNOWN, "It is not known whether this was done; send it again.");
            case Keyring.KeysUnavailable _ ->
                refused(PlatformRefusal.KEY_UNAVAILABLE, "The keys cannot be had now; try again.");
            case ClockRefused _ ->
                Problem.of(EdgeCode.CLOCK_REFUSED, "The clock moves forward only, on a local installation only.");
            case ViewReader.NotThere _ ->
                Problem.of(EdgeCode.VIEW_BEHIND, "The view has not come to that position yet; try again.");
            case Keyring.SubjectErased _ ->
                refused(PlatformRefusal.SUBJECT_ERASED, "This subject's personal data was erased.");
            default -> isUnreachable(failure) ? ofStatus(503) : ofStatus(500);
        };
    }

    /** The problem of a bare HTTP status, as routing and sign-in produce them. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> Problem.of(EdgeCode.MALFORMED, "The request cannot be read.");
            case 401 -> Problem.of(EdgeCode.UNAUTHENTICATED, "Sign in and send the bearer token.");
            case 403 -> Problem.of(EdgeCode.FORBIDDEN, "Your role may not do this.");
            case 404 -> Problem.of(EdgeCode.NOT_FOUND, "There is nothing here.");
            case 405 -> Problem.of(EdgeCode.METHOD_NOT_ALLOWED, "This address does not take that method.");
            case 406 -> Problem.of(EdgeCode.NOT_ACCEPTABLE, "Answers are application/json.");
            case 413 -> Problem.of(EdgeCode.BODY_TOO_LARGE, "The body is larger than this service takes.");
            case 415 -> Problem.of(EdgeCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
            case 503 -> Problem.of(EdgeCode.UNAVAILABLE, "This cannot be answered now; try again.");
            default -> Problem.of(EdgeCode.INTERNAL, "Something unexpected happened; quote the correlation.");
        };
    }

    private static Problem ofWeb(WebApplicationException web) {
        if (web.getCause() instanceof JsonProcessingException json) {
            return JsonFailures.problemOf(json);
        }
        var unreadableParameter = web instanceof NotFoundException && web.getCause() != null;
        return unreadableParameter
                ? Problem.of(EdgeCode.MALFORMED, "A part of the address cannot be read.")
                : ofStatus(web.getResponse().getStatus());
    }

    private static Problem refused(PlatformRefusal code, String detail) {
        return Problem.of(new Refusal(code, detail));
    }

    /**
     * Whether the database could not be reached or asked in time, or could not take more, or not yet (classes
     * 53, 55 and 57 of its codes).
     */
    private static boolean isUnreachable(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> false;
            case PgException pg -> isShutOrFull(pg.getSqlState());
            case ConnectException _, VertxException _, TimeoutException _ -> true;
            case io.smallrye.mutiny.TimeoutException _ -> true;
            case NoStackTraceThrowable _ -> true; // no connection of the pool came free in time
            default -> isUnreachable(failure.getCause());
        };
    }

    private static boolean isShutOrFull(@Nullable String sqlState) {
        return sqlState != null
                && (sqlState.startsWith("53") || sqlState.startsWith("55") || sqlState.startsWith("57"));
    }
}
