package org.alongside.dispatch.unit;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Instant;
import org.alongside.contracts.dispatch.UnitCheckInMissed;
import org.alongside.contracts.dispatch.UnitCheckedIn;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.dispatch.unit.Commitment.Assigned;
import org.alongside.dispatch.unit.Unit.InService;
import org.alongside.eventsourcing.decide.Decision;

/**
 * A crew at a scene is heard of again before a limit, or somebody is told, and told again until the crew is heard: an
 * alarm that was taken on is no word of them.
 */
final class CheckIns {

    /** Watches a crew at a scene. */
    static final String TIMER = "check-in";

    private final UnitPolicy policy;

    CheckIns(UnitPolicy policy) {
        this.policy = policy;
    }

    /** The decision with the clock as it has to run after it. */
    Decision<UnitEvent> wound(InService before, Decision<UnitEvent> decision) {
        if (!(decision instanceof Decision.Accepted<UnitEvent> accepted)) {
            return decision;
        }
        Unit after = before;
        for (var event : accepted.events()) {
            after = UnitDecider.folded(after, event);
        }
        return after instanceof InService now && isWatched(now)
                ? started(before, now, accepted)
                : isWatched(before) ? accepted.cancelTimer(TIMER) : accepted;
    }

    private Decision<UnitEvent> started(InService before, InService now, Decision.Accepted<UnitEvent> accepted) {
        boolean runs =
                isWatched(before) && now.heard().at().equals(before.heard().at());
        return runs ? accepted : accepted.startTimer(TIMER, limit(now));
    }

    private Instant limit(InService unit) {
        return unit.heard().at().plus(policy.checkIn());
    }

    private static boolean isWatched(InService unit) {
        return unit.commitment() instanceof Assigned job && job.stage() == Commitment.Stage.AT_SCENE;
    }

    static Decision<UnitEvent> checkedIn(InService unit, UnitCommand.ReportCheckedIn report) {
        return report.at().equals(unit.heard().at()) ? accept() : accept(new UnitCheckedIn(report.at()));
    }

    /** A word that came while the clock ran out has moved it already. */
    Decision<UnitEvent> ranOut(InService unit, UnitCommand.CheckInDue due) {
        return unit.commitment() instanceof Assigned job
                        && isWatched(unit)
                        && !limit(unit).isAfter(due.at())
                ? Decision.<UnitEvent>accept(new UnitCheckInMissed(
                                job.incident(), unit.heard().at(), due.at()))
                        .startTimer(TIMER, due.noticedAt().plus(policy.checkIn()))
                : accept();
    }
}
