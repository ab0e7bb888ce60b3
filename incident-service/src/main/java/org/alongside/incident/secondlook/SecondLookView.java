package org.alongside.incident.secondlook;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.Origin;
import org.alongside.contracts.incidents.FeedbackRead;
import org.alongside.contracts.incidents.MissedCue;
import org.alongside.contracts.incidents.SecondLookDue;
import org.alongside.contracts.incidents.SecondLookEvent;
import org.alongside.contracts.incidents.SecondLookGiven;
import org.alongside.contracts.incidents.SecondLookLetGo;
import org.alongside.contracts.incidents.SecondLookTaken;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every second look, for the queue, for feedback and for figures. */
public final class SecondLookView implements View<SecondLookRow> {
    /** Name of its cursor. */
    public static final String NAME = "second-looks";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<SecondLookRow> rowType() {
        return SecondLookRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof SecondLookEvent
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable SecondLookRow apply(@Nullable SecondLookRow before, Object key, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        if (before != null && envelope.version() <= before.version) {
            return before;
        }
        if (fact.event() instanceof SecondLookDue due) {
            return row((UUID) key, due, fact);
        }
        if (before == null) {
            return null;
        }
        before.version = envelope.version();
        switch (fact.event()) {
            case SecondLookTaken taken -> {
                before.state = LookState.TAKEN.name();
                before.takenBy = taken.by().value();
                before.takenAt = taken.takenAt();
            }
            case SecondLookLetGo _ -> free(before, LookState.DUE);
            case SecondLookGiven given -> given(before, given);
            case FeedbackRead read -> before.readAt = read.readAt();
            default -> {}
        }
        return before;
    }

    private static SecondLookRow row(UUID look, SecondLookDue due, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        var row = new SecondLookRow();
        row.look = look;
        row.incident = due.incident().value();
        row.force = envelope.force();
        row.decision = due.decision().name();
        row.grade = due.grade() == null ? null : due.grade().name();
        row.decidedBy = due.decidedBy().value();
        row.decidedAt = due.decidedAt();
        row.missed = lines(due.missed());
        row.points = LookPoints.of(due.decision(), due.missed());
        row.state = LookState.DUE.name();
        row.confirmed = "";
        row.exercise = envelope.origin() == Origin.EXERCISE;
        row.version = envelope.version();
        return row;
    }

    private static void free(SecondLookRow row, LookState state) {
        row.state = state.name();
        row.takenBy = null;
        row.takenAt = null;
    }

    private static void given(SecondLookRow row, SecondLookGiven given) {
        free(row, LookState.GIVEN);
        row.verdict = given.verdict().name();
        row.confirmed = lines(given.missed());
        row.givenAt = given.givenAt();
        row.feedback = given.feedback();
        row.advice = given.advice();
    }

    private static String lines(List<MissedCue> cues) {
        return cues.stream().map(MissedCue::name).collect(Collectors.joining("\n"));
    }
}
