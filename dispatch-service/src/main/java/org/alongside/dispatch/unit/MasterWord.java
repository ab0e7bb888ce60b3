package org.alongside.dispatch.unit;

import static org.alongside.eventsourcing.decide.Decision.accept;
import static org.alongside.eventsourcing.decide.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitAssigned;
import org.alongside.contracts.dispatch.UnitClear;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.dispatch.UnitEvent;
import org.alongside.contracts.dispatch.UnitFreedElsewhere;
import org.alongside.contracts.dispatch.UnitReservationReleased;
import org.alongside.contracts.dispatch.UnitStoodDown;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.dispatch.unit.Commitment.Assigned;
import org.alongside.dispatch.unit.Commitment.Elsewhere;
import org.alongside.dispatch.unit.Commitment.Free;
import org.alongside.dispatch.unit.Commitment.Reserved;
import org.alongside.dispatch.unit.Commitment.Stage;
import org.alongside.dispatch.unit.Unit.InService;
import org.alongside.dispatch.unit.UnitCommand.TakeMasterUpdate;
import org.alongside.eventsourcing.decide.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the word of the system that masters a unit. Where its unit is, it knows: nothing of ours stands
 * against that, and what we lose by it is said. Source: design 4.
 */
final class MasterWord {
    private MasterWord() {}

    /** The numbers of the updates say which is the newer, not their times. */
    static Decision<UnitEvent> taken(InService unit, TakeMasterUpdate update) {
        var last = unit.mastery().last();
        if (last == null || update.id().sequence() > last.sequence()) {
            return news(unit, update);
        }
        return update.id().sequence() < last.sequence() || update.id().equals(last)
                ? accept()
                : refuse(
                        DispatchRefusal.EXTERNAL_CONTENT_DIFFERS,
                        "This update number came before with other content; send the change under a new number");
    }

    /** The first word of it makes it known. */
    static Decision<UnitEvent> first(TakeMasterUpdate update) {
        var registered = UnitDecider.registered(update.details());
        var steps = UnitSteps.from(InService.registered(update.details())).then(registered);
        return rest(steps, null, update);
    }

    private static Decision<UnitEvent> news(InService unit, TakeMasterUpdate update) {
        var steps = UnitSteps.from(unit).then(new UnitCommand.Register(update.details()));
        return rest(steps, unit.mastery().here(), update);
    }

    private static Decision<UnitEvent> rest(UnitSteps steps, @Nullable IncidentId before, TakeMasterUpdate update) {
        steps.then(update.received());
        var crew = update.crew();
        if (crew != null) {
            steps.then(crew);
        }
        return steps.then(commitment(steps.now(), before, update))
                .then(update.pressed())
                .decision();
    }

    /**
     * A repeated word that it is on an incident of ours, or on none, may have been said before they heard of what we
     * decided meanwhile, and changes nothing. Held by them for a job of theirs it is not free here, however often said.
     */
    private static Decision<UnitEvent> commitment(InService unit, @Nullable IncidentId before, TakeMasterUpdate word) {
        var here = word.received().incident();
        if (here != null) {
            return here.equals(before) ? accept() : onOurs(unit, here, word);
        }
        var job = word.received().job();
        return job == null ? onNothing(unit, before, word) : elsewhere(unit, job, word);
    }

    private static Decision<UnitEvent> onOurs(InService unit, IncidentId incident, TakeMasterUpdate word) {
        if (unit.commitment() instanceof Assigned job && job.isFor(incident)) {
            return accept();
        }
        var legs = unit.commitment().isFor(incident) ? unit.commitment().legs() : List.of(Leg.RESPONSE);
        var events = new ArrayList<>(unit.commitment().isFor(incident) ? List.of() : lost(unit, word));
        if (unit.commitment() instanceof Elsewhere job) {
            events.add(new UnitFreedElsewhere(job.job(), word.at()));
        }
        events.add(new UnitAssigned(incident, legs, word.at(), null));
        return Decision.<UnitEvent>acceptAll(events).cancelTimer(UnitAsked.RESERVATION_TIMER);
    }

    private static List<UnitEvent> lost(InService unit, TakeMasterUpdate word) {
        return lost(unit.commitment(), word.received().job(), word.at());
    }

    private static Decision<UnitEvent> elsewhere(InService unit, ExternalReference job, TakeMasterUpdate word) {
        if (unit.commitment() instanceof Elsewhere now && now.says(job, word.expectedFreeAt())) {
            return accept();
        }
        var events = new ArrayList<>(lost(unit.commitment(), job, word.at()));
        events.add(new UnitCommittedElsewhere(job, word.at(), word.expectedFreeAt()));
        return Decision.acceptAll(events);
    }

    /** Let go by them: from a job of theirs it is free, from one of ours its leg is open again unless it was there. */
    private static Decision<UnitEvent> onNothing(InService unit, @Nullable IncidentId before, TakeMasterUpdate word) {
        var at = word.at();
        return switch (unit.commitment()) {
            case Elsewhere held when word.isOf(held.job().system()) -> accept(new UnitFreedElsewhere(held.job(), at));
            case Elsewhere others -> accept();
            case Assigned job
            when job.incident().equals(before) && job.stage() == Stage.AT_SCENE ->
                accept(new UnitClear(job.incident(), at));
            case Assigned job when job.incident().equals(before) -> Decision.acceptAll(lost(job, null, at));
            case Assigned ours -> accept();
            case Reserved ours -> accept();
            case Free free -> accept();
        };
    }

    /** What we had the unit doing is let go, visibly: a job it was told of is a conflict that somebody must see to. */
    static List<UnitEvent> lost(Commitment commitment, @Nullable ExternalReference job, Instant at) {
        return switch (commitment) {
            case Assigned ours ->
                List.of(
                        new UnitStoodDown(
                                ours.incident(), ours.legs(), StandDownReason.UNIT_UNAVAILABLE, at, null, null),
                        new UnitTakenByMaster(ours.incident(), ours.legs(), job, at));
            case Reserved held ->
                List.of(new UnitReservationReleased(held.incident(), at, StandDownReason.UNIT_UNAVAILABLE));
            case Free free -> List.of();
            case Elsewhere theirs -> List.of();
        };
    }
}
