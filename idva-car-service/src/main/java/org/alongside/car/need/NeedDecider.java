package org.alongside.car.need;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.alongside.car.Happening;
import org.alongside.car.need.AdvocateNeed.Standing;
import org.alongside.car.need.NeedCommand.CarJoins;
import org.alongside.car.need.NeedCommand.CarLeaves;
import org.alongside.car.need.NeedCommand.Decline;
import org.alongside.car.need.NeedCommand.HandOver;
import org.alongside.car.need.NeedCommand.HearAbuse;
import org.alongside.car.need.NeedCommand.HearContactAgain;
import org.alongside.car.need.NeedCommand.HearCreated;
import org.alongside.car.need.NeedCommand.HearEnd;
import org.alongside.car.need.NeedCommand.HearHandOff;
import org.alongside.car.need.NeedCommand.HearHints;
import org.alongside.car.need.NeedCommand.HearRestricted;
import org.alongside.car.need.NeedCommand.HearRisk;
import org.alongside.car.need.NeedCommand.HearScene;
import org.alongside.car.need.NeedCommand.HearVictim;
import org.alongside.car.need.NeedCommand.KeepAway;
import org.alongside.car.need.NeedCommand.LeaveOpen;
import org.alongside.car.need.NeedCommand.Meet;
import org.alongside.car.need.NeedCommand.Together;
import org.alongside.car.need.NeedCommand.WhichVictim;
import org.alongside.contracts.car.AdvocateKeptAway;
import org.alongside.contracts.car.AdvocateNeedEvent;
import org.alongside.contracts.car.AdvocateNeedMet;
import org.alongside.contracts.car.AdvocateNeedNoted;
import org.alongside.contracts.car.AdvocateNeedRenewed;
import org.alongside.contracts.car.CarJoinedIncident;
import org.alongside.contracts.car.CarLeftIncident;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.HandOffAnswerNoted;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.SceneSafetyNoted;
import org.alongside.contracts.car.VictimNoted;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/** Keeps what was heard, and after each fact asks {@link OwedContact} anew who is owed a contact. Refuses nothing. */
public final class NeedDecider implements Decider<AdvocateNeed, NeedCommand, AdvocateNeedEvent> {
    @Override
    public AdvocateNeed initial() {
        return AdvocateNeed.unheardOf();
    }

    @Override
    public Decision<AdvocateNeedEvent> decide(AdvocateNeed need, NeedCommand command) {
        var happening = new Happening<AdvocateNeed, AdvocateNeedEvent>(need, NeedFolding::after);
        hear(happening, command);
        OwedContact.ask(happening, command.at());
        return happening.done();
    }

    private static void hear(Happening<AdvocateNeed, AdvocateNeedEvent> happening, NeedCommand command) {
        switch (command) {
            case HearCreated created -> created(happening, created);
            case HearAbuse abuse -> incident(happening, abuse.daSuspected(), false, false, abuse.at());
            case HearRestricted restricted -> incident(happening, FlagValue.UNKNOWN, true, false, restricted.at());
            case HearEnd end -> incident(happening, end.daConfirmed(), false, true, end.at());
            case HearContactAgain again -> renewed(happening, again.at());
            case HearVictim victim -> victim(happening, victim);
            case HearHints hints -> hints(happening, hints);
            case HearRisk risk ->
                find(happening.state(), risk.victim())
                        .ifPresent(victim -> risk(happening, victim, risk.risk(), risk.at()));
            case HearScene scene -> scene(happening, scene);
            case CarJoins joins -> joins(happening, joins);
            case CarLeaves leaves -> leaves(happening, leaves);
            case KeepAway away -> keptAway(happening, away);
            case Meet meet ->
                find(happening.state(), meet.victim())
                        .ifPresent(victim -> met(happening, victim, meet.outcome(), meet.at()));
            case Decline decline -> declined(happening, decline);
            case LeaveOpen open -> leftOpen(happening, open);
            case HandOver over -> handedOver(happening, over);
            case HearHandOff handOff -> handOff(happening, handOff.answer());
            case Together together -> together.facts().forEach(fact -> hear(happening, fact));
        }
    }

    private static void created(Happening<AdvocateNeed, AdvocateNeedEvent> happening, HearCreated created) {
        var known = happening.state().incident();
        note(
                happening,
                new AdvocateNeedNoted(
                        known(known.daSuspected(), created.daSuspected()),
                        known.restricted(),
                        known.ended(),
                        created.receivedAt(),
                        created.at()));
    }

    private static void incident(
            Happening<AdvocateNeed, AdvocateNeedEvent> happening,
            FlagValue daSuspected,
            boolean restricted,
            boolean ended,
            Instant at) {
        var known = happening.state().incident();
        note(
                happening,
                new AdvocateNeedNoted(
                        known(known.daSuspected(), daSuspected),
                        known.restricted() || restricted,
                        known.ended() || ended,
                        known.receivedAt(),
                        at));
    }

    /** A later yes or no replaces an earlier one; not knowing never does. */
    private static FlagValue known(FlagValue before, FlagValue now) {
        return now == FlagValue.YES || now == FlagValue.NO ? now : before;
    }

    private static void note(Happening<AdvocateNeed, AdvocateNeedEvent> happening, AdvocateNeedNoted noted) {
        var known = happening.state().incident();
        boolean same = noted.daSuspected() == known.daSuspected()
                && noted.restricted() == known.restricted()
                && noted.ended() == known.ended()
                && Objects.equals(noted.receivedAt(), known.receivedAt());
        if (same) {
            return;
        }
        happening.then(noted);
        if (noted.restricted() && !known.restricted()) {
            OwedContact.restrict(happening, noted.notedAt());
        }
    }

    private static void renewed(Happening<AdvocateNeed, AdvocateNeedEvent> happening, Instant at) {
        var last = happening.state().renewedAt();
        if (last == null || last.isBefore(at)) {
            happening.then(new AdvocateNeedRenewed(at));
        }
    }

    private static void victim(Happening<AdvocateNeed, AdvocateNeedEvent> happening, HearVictim heard) {
        var known = happening.state().victim(heard.victim());
        if (!known.heardOf() || known.counts() != heard.counts()) {
            happening.then(new VictimNoted(heard.victim(), heard.counts(), known.risk(), heard.at()));
        }
    }

    private static void hints(Happening<AdvocateNeed, AdvocateNeedEvent> happening, HearHints hints) {
        boolean tells = happening.state().incident().daSuspected() == FlagValue.UNKNOWN;
        incident(happening, tells ? hints.daSuspected() : FlagValue.UNKNOWN, hints.restricted(), false, hints.at());
        for (var victim : hints.victims()) {
            var known = happening.state().victim(victim);
            if (!known.heardOf()) {
                happening.then(new VictimNoted(victim, true, hints.risk(), hints.at()));
            } else if (known.risk() == null && hints.risk() != null) {
                happening.then(new VictimNoted(victim, known.counts(), hints.risk(), hints.at()));
            }
        }
    }

    private static void risk(
            Happening<AdvocateNeed, AdvocateNeedEvent> happening, PartyId victim, RiskLevel risk, Instant at) {
        var known = happening.state().victim(victim);
        if (known.risk() != risk) {
            happening.then(new VictimNoted(victim, known.counts() || !known.heardOf(), risk, at));
        }
    }

    private static void scene(Happening<AdvocateNeed, AdvocateNeedEvent> happening, HearScene scene) {
        if (!happening.state().safety().contains(scene.safety())) {
            happening.then(
                    new SceneSafetyNoted(scene.safety(), happening.state().carsHere()));
        }
    }

    private static void joins(Happening<AdvocateNeed, AdvocateNeedEvent> happening, CarJoins joins) {
        var need = happening.state();
        if (need.cars().containsKey(joins.deployment())) {
            return;
        }
        happening.then(new CarJoinedIncident(joins.deployment(), joins.car(), need.safety(), joins.at()));
        need.waiting().stream()
                .filter(answer -> answer.deployment().equals(joins.deployment()))
                .forEach(answer -> handOff(happening, answer));
    }

    private static void leaves(Happening<AdvocateNeed, AdvocateNeedEvent> happening, CarLeaves leaves) {
        if (happening.state().here().contains(leaves.deployment())) {
            happening.then(new CarLeftIncident(leaves.deployment(), leaves.car(), leaves.at()));
        }
        if (happening.state().somebodyIsLeftOut()) {
            keptAway(happening, new KeepAway(null, leaves.deployment(), leaves.reason(), leaves.at()));
        }
    }

    /** That it is no domestic abuse keeps nobody from a victim; should it turn out to be, the car is asked again. */
    private static void keptAway(Happening<AdvocateNeed, AdvocateNeedEvent> happening, KeepAway away) {
        var known = happening.state().keptAway();
        boolean again = away.victim() == null && known != null && known.reason() == away.reason();
        if (away.reason() != DeferredContactReason.NOT_DA && !again) {
            happening.then(new AdvocateKeptAway(away.victim(), away.deployment(), away.reason(), away.at()));
        }
    }

    private static void met(
            Happening<AdvocateNeed, AdvocateNeedEvent> happening, PartyId victim, DeferredOutcome outcome, Instant at) {
        if (isNews(happening.state(), happening.state().victim(victim), outcome, at)) {
            happening.then(new AdvocateNeedMet(victim, outcome, at));
        }
    }

    /** Of who was met already: that she or he was met after somebody called again, or declined since. */
    private static boolean isNews(AdvocateNeed need, AdvocateNeed.Victim victim, DeferredOutcome outcome, Instant at) {
        return victim.standing() != Standing.MET
                || (victim.wasMetOnlyBefore(need.renewedAt()) && victim.wasMetOnlyBefore(at))
                || (outcome == DeferredOutcome.SUPPORT_DECLINED && victim.metAt() != null);
    }

    /** Who agrees to be called later is owed that call, whatever went before. */
    private static void declined(Happening<AdvocateNeed, AdvocateNeedEvent> happening, Decline decline) {
        met(happening, decline.victim(), DeferredOutcome.SUPPORT_DECLINED, decline.at());
        if (decline.later() == LaterContact.PERMITTED) {
            OwedContact.owe(
                    happening,
                    decline.victim(),
                    decline.deployment(),
                    DeferredContactReason.LATER_CONTACT_AGREED,
                    decline.laterFrom(),
                    decline.at());
        }
    }

    /**
     * Met, and nobody goes on with it: she or he is owed a contact like who was never met. Who declined meanwhile is asked
     * nothing more.
     */
    private static void leftOpen(Happening<AdvocateNeed, AdvocateNeedEvent> happening, LeaveOpen open) {
        var victim = happening.state().victim(open.victim());
        if (victim.standing() == Standing.MET && victim.metAt() != null) {
            OwedContact.owe(
                    happening,
                    open.victim(),
                    open.deployment(),
                    DeferredContactReason.HAND_OFF_NOT_ACCEPTED,
                    null,
                    open.at());
        }
    }

    /** Who accepts has taken over what was owed for that reason; a contact owed for any other is still to be made. */
    private static void handedOver(Happening<AdvocateNeed, AdvocateNeedEvent> happening, HandOver over) {
        var victim = happening.state().victim(over.victim());
        var promise = victim.promise();
        boolean forThis = promise != null && promise.reason() == DeferredContactReason.HAND_OFF_NOT_ACCEPTED;
        if (victim.standing() == Standing.OWED && forThis) {
            met(happening, over.victim(), DeferredOutcome.HANDED_OFF, over.at());
        }
    }

    private static void handOff(Happening<AdvocateNeed, AdvocateNeedEvent> happening, HandOffAnswerNoted answer) {
        happening.then(new HandOffAnswerNoted(
                answer.deployment(),
                happening.state().cars().get(answer.deployment()),
                answer.victim(),
                answer.caseFile(),
                answer.accepted(),
                answer.acceptedBy(),
                answer.acceptedByTeam(),
                answer.answeredAt()));
    }

    private static Optional<PartyId> find(AdvocateNeed need, WhichVictim which) {
        return switch (which) {
            case WhichVictim.ByParty party -> Optional.of(party.party());
            case WhichVictim.ByFile file ->
                need.victims().keySet().stream()
                        .filter(victim -> file.file().value().equals(file.fileOf(victim)))
                        .findFirst();
        };
    }

    @Override
    public AdvocateNeed evolve(AdvocateNeed need, AdvocateNeedEvent event) {
        return NeedFolding.after(need, event);
    }
}
