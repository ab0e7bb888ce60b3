package org.alongside.car.need;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.car.DecisionTable;
import org.alongside.car.need.NeedCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.eventsourcing.decide.Decision;
import org.junit.jupiter.api.Test;

/** Whoever reads the approved table sees what each fact does to each need, and that none is ever refused. */
class AdvocateNeedStateTableTest {
    private static final Instant AT = Instant.parse("2026-03-07T20:15:00Z");
    private static final PartyId VICTIM = new PartyId(UUID.nameUUIDFromBytes(new byte[] {2}));
    private static final PartyId OTHER_VICTIM = new PartyId(UUID.nameUUIDFromBytes(new byte[] {3}));
    private static final DeploymentId JOB = new DeploymentId(UUID.nameUUIDFromBytes(new byte[] {4}));
    private static final DeploymentId OTHER_JOB = new DeploymentId(UUID.nameUUIDFromBytes(new byte[] {5}));
    private static final CarId CAR = new CarId(UUID.nameUUIDFromBytes(new byte[] {6}));
    private static final WhichVictim HER = new WhichVictim.ByParty(VICTIM);

    private static final NeedCommand CREATED = new HearCreated(AT, FlagValue.UNKNOWN, AT);
    private static final NeedCommand ABUSE = new HearAbuse(FlagValue.YES, AT);
    private static final NeedCommand NAMED = new HearVictim(VICTIM, true, AT);
    private static final NeedCommand NO_CAR = new KeepAway(null, null, DeferredContactReason.CAR_BUSY, AT);
    private static final NeedCommand JOINS = new CarJoins(JOB, CAR, AT);
    private static final NeedCommand LEAVES = new CarLeaves(JOB, CAR, DeferredContactReason.NO_CONTACT, AT);
    private static final NeedCommand MEETS = new Meet(HER, DeferredOutcome.TWO_WAY_CONTACT, AT);
    private static final NeedCommand RESULTED = new HearEnd(FlagValue.YES, AT);

    private static final List<NeedCommand> FACTS = List.of(
            CREATED,
            ABUSE,
            new HearRestricted(AT),
            RESULTED,
            new HearContactAgain(AT.plusSeconds(3600)),
            new HearVictim(OTHER_VICTIM, true, AT),
            new HearHints(FlagValue.YES, false, List.of(VICTIM, OTHER_VICTIM), RiskLevel.HIGH, AT),
            new HearRisk(HER, RiskLevel.HIGH, AT),
            new HearScene(new SceneSafety(SafePlace.SCENE, SceneState.SAFE, AT)),
            new CarJoins(OTHER_JOB, CAR, AT),
            LEAVES,
            NO_CAR,
            MEETS,
            new Decline(VICTIM, JOB, LaterContact.NOT_PERMITTED, null, AT),
            new LeaveOpen(VICTIM, JOB, AT),
            new HandOver(VICTIM, AT),
            new HearHandOff(new HandOffAnswerNoted(
                    JOB, CAR, VICTIM, new CaseId(VICTIM.value()), true, new StaffId("idva-1"), "IDVA", AT)),
            new Together(List.of(ABUSE, NAMED)));

    private static Map<String, List<NeedCommand>> histories() {
        var states = new LinkedHashMap<String, List<NeedCommand>>();
        states.put("unheard of", List.of());
        states.put("a victim, abuse not known", List.of(CREATED, NAMED));
        states.put("abuse, nobody named", List.of(CREATED, ABUSE));
        states.put("a victim of abuse", List.of(CREATED, ABUSE, NAMED));
        states.put("no car came", List.of(CREATED, ABUSE, NAMED, NO_CAR));
        states.put("a car is here", List.of(CREATED, ABUSE, NAMED, JOINS));
        states.put("met", List.of(CREATED, ABUSE, NAMED, JOINS, MEETS));
        states.put("met, the car left", List.of(CREATED, ABUSE, NAMED, JOINS, MEETS, LEAVES));
        states.put("the car left without contact", List.of(CREATED, ABUSE, NAMED, JOINS, LEAVES));
        states.put(
                "met, nobody goes on",
                List.of(CREATED, ABUSE, NAMED, JOINS, MEETS, LEAVES, new LeaveOpen(VICTIM, JOB, AT)));
        states.put(
                "declined, not to be asked again",
                List.of(CREATED, ABUSE, NAMED, JOINS, new Decline(VICTIM, JOB, LaterContact.NOT_PERMITTED, null, AT)));
        states.put("ended, met", List.of(CREATED, ABUSE, NAMED, JOINS, MEETS, LEAVES, RESULTED));
        states.put("ended, owed", List.of(CREATED, ABUSE, NAMED, RESULTED));
        states.put("ended, no abuse", List.of(CREATED, NAMED, new HearEnd(FlagValue.NO, AT)));
        states.put("restricted", List.of(CREATED, ABUSE, NAMED, new HearRestricted(AT)));
        return states;
    }

    @Test
    void every_state_and_every_fact() throws IOException {
        var states = new LinkedHashMap<String, AdvocateNeed>();
        histories().forEach((name, facts) -> states.put(name, after(facts)));
        DecisionTable.assertApproved("advocate-need", new NeedDecider(), NeedCommand.class, states, FACTS);
    }

    private static AdvocateNeed after(List<NeedCommand> facts) {
        var decider = new NeedDecider();
        var need = decider.initial();
        for (var fact : facts) {
            for (var event : ((Decision.Accepted<AdvocateNeedEvent>) decider.decide(need, fact)).events()) {
                need = decider.evolve(need, event);
            }
        }
        return need;
    }
}
