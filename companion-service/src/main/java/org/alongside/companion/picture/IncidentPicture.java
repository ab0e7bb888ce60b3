package org.alongside.companion.picture;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * What another control system is told of an incident: when, where, how urgent and how it ended. Nobody's name, nobody's
 * words, nothing of advocacy.
 *
 * @param place its address stays sealed here
 */
public record IncidentPicture(
        State state,
        @Nullable Instant receivedAt,
        @Nullable String logNumber,
        @Nullable ExternalReference master,
        @Nullable Grade grade,
        @Nullable String gradeLabel,
        FlagValue daSuspected,
        @Nullable Place place,
        List<ResultCode> results,
        @Nullable Instant closedAt,
        boolean restricted) {
    public IncidentPicture {
        results = List.copyOf(results);
    }

    /** How far it has come. */
    public enum State {
        /** Somebody called, and there is no incident yet. */
        CALL,
        OPEN,
        RESULTED,
        CLOSED
    }

    static final IncidentPicture NOTHING = new IncidentPicture(
            State.CALL, null, null, null, null, null, FlagValue.UNKNOWN, null, List.of(), null, false);

    IncidentPicture after(IncidentEvent event) {
        return switch (event) {
            case IncidentCreated e -> created(e);
            case LocationConfirmed e -> at(e.place());
            case IncidentGraded e -> graded(e.grade(), e.policyLabel());
            case IncidentRegraded e -> graded(e.to(), e.policyLabel());
            case DomesticAbuseSuspected e -> abuse(FlagValue.YES);
            case DomesticAbuseConfirmed e -> abuse(FlagValue.YES);
            case DomesticAbuseRuledOut e -> abuse(FlagValue.NO);
            case IncidentResulted e -> ending(State.RESULTED, e.results(), null);
            case IncidentClosed e -> ending(State.CLOSED, results, e.closedAt());
            case IncidentReopened e -> ending(State.OPEN, List.of(), null);
            case AccessRestricted e -> hidden();
            default -> this;
        };
    }

    boolean isLive() {
        return state == State.OPEN || state == State.RESULTED;
    }

    private IncidentPicture created(IncidentCreated e) {
        return new IncidentPicture(
                State.OPEN,
                e.receivedAt(),
                e.logNumber(),
                e.master(),
                grade,
                gradeLabel,
                e.daSuspectedAtCreation(),
                e.place() == null ? place : e.place(),
                results,
                null,
                restricted);
    }

    private IncidentPicture at(Place where) {
        return new IncidentPicture(
                state,
                receivedAt,
                logNumber,
                master,
                grade,
                gradeLabel,
                daSuspected,
                where,
                results,
                closedAt,
                restricted);
    }

    private IncidentPicture graded(Grade now, String label) {
        return new IncidentPicture(
                state, receivedAt, logNumber, master, now, label, daSuspected, place, results, closedAt, restricted);
    }

    private IncidentPicture abuse(FlagValue now) {
        return new IncidentPicture(
                state, receivedAt, logNumber, master, grade, gradeLabel, now, place, results, closedAt, restricted);
    }

    private IncidentPicture ending(State now, List<ResultCode> cameOfIt, @Nullable Instant at) {
        return new IncidentPicture(
                now, receivedAt, logNumber, master, grade, gradeLabel, daSuspected, place, cameOfIt, at, restricted);
    }

    /** It is not told any more, so nothing of it is kept for telling. */
    private IncidentPicture hidden() {
        return new IncidentPicture(
                state, receivedAt, logNumber, master, grade, gradeLabel, daSuspected, null, results, closedAt, true);
    }
}
