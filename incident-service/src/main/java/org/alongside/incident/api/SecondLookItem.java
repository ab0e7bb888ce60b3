package org.alongside.incident.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.incidents.LookVerdict;
import org.alongside.contracts.incidents.LookedAt;
import org.alongside.contracts.incidents.MissedCue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.secondlook.LookState;
import org.alongside.incident.secondlook.SecondLookRow;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * One decision to look at, or looked at.
 *
 * @param recordId of the look
 * @param missed what the decision may have missed, by what was on record then
 * @param points order the queue and say nothing about a person
 * @param confirmed what was missed, as the specialist sees it
 */
public record SecondLookItem(
        String recordId,
        String force,
        UUID incident,
        LookedAt decision,
        @Nullable Grade grade,
        Instant decidedAt,
        List<MissedCue> missed,
        int points,
        LookState state,
        @Nullable String takenBy,
        @Nullable Instant takenAt,
        @Nullable LookVerdict verdict,
        List<MissedCue> confirmed,
        @Nullable Instant givenAt,
        @Nullable Personal feedback,
        @Nullable Personal advice,
        @Nullable Instant readAt,
        boolean exercise,
        @JsonIgnore String decidedBy,
        @Nullable Set<String> restrictedTo)
        implements Guarded {

    static SecondLookItem of(SecondLookRow row, @Nullable Set<String> restrictedTo) {
        return new SecondLookItem(
                row.look.toString(),
                row.force,
                row.incident,
                LookedAt.valueOf(row.decision),
                row.grade == null ? null : Grade.valueOf(row.grade),
                row.decidedAt,
                cues(row.missed),
                row.points,
                LookState.valueOf(row.state),
                row.takenBy,
                row.takenAt,
                row.verdict == null ? null : LookVerdict.valueOf(row.verdict),
                cues(row.confirmed),
                row.givenAt,
                row.feedback,
                row.advice,
                row.readAt,
                row.exercise,
                row.decidedBy,
                restrictedTo);
    }

    private static List<MissedCue> cues(String lines) {
        return lines.isEmpty()
                ? List.of()
                : lines.lines().map(MissedCue::valueOf).toList();
    }
}
