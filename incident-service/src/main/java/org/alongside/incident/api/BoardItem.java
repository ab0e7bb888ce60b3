package org.alongside.incident.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.board.BoardRow;
import org.alongside.incident.grading.Clock;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.records.KnownBefore;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One live incident on the board.
 *
 * @param clocks what is waited for until when, first due first; one that was due and told stands until that is done
 * @param codewordAgreed a caller has a word that says the suspect is back; the incident itself tells it
 * @param gradeDecisionDue a later contact, a dropped call or reopening asks for a decision on the grade
 * @param knownBefore what records held when they were last looked into, unasked; absent while nobody has looked
 */
public record BoardItem(
        String recordId,
        String force,
        int version,
        @Nullable String district,
        IncidentState state,
        @Nullable String grade,
        @Nullable String policyLabel,
        @Nullable Instant clockStartedAt,
        @Nullable Instant targetAt,
        boolean gradeDecisionDue,
        List<Clock> clocks,
        boolean codewordAgreed,
        @Nullable Instant receivedAt,
        FlagValue daSuspected,
        List<FlagReading> flags,
        @Nullable CoarseLocation coarse,
        boolean resourced,
        @Nullable KnownBefore knownBefore,
        @Nullable Escalation escalation,
        boolean exercise,
        @Nullable Set<String> restrictedTo)
        implements Guarded {

    /** Who was told last, why and when. */
    public record Escalation(String cause, String to, Instant at) {}

    static BoardItem of(BoardRow row, ResponseClocks clocks) {
        var incident = row.whole;
        var target = incident.urgency().target();
        var place = incident.place();
        return new BoardItem(
                row.incident.toString(),
                row.force,
                row.version,
                row.district,
                IncidentState.valueOf(row.state),
                row.grade,
                row.policyLabel,
                target == null ? null : target.clockStartedAt(),
                row.targetAt,
                incident.urgency().decisionDue(),
                clocks.clocks(incident),
                incident.contacts().codeword() != null,
                row.receivedAt,
                incident.abuse().suspected(),
                incident.flags().readings(),
                place == null ? null : place.coarse(),
                incident.attendance().isResourced(),
                row.knownBefore,
                escalation(row),
                row.exercise,
                row.restricted ? Set.of(row.allowed.split("\n", -1)) : null);
    }

    private static @Nullable Escalation escalation(BoardRow row) {
        return row.escalationCause == null || row.escalatedTo == null || row.escalatedAt == null
                ? null
                : new Escalation(row.escalationCause, row.escalatedTo, row.escalatedAt);
    }
}
