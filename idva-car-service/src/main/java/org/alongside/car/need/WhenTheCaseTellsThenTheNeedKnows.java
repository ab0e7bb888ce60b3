package org.alongside.car.need;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.car.need.NeedCommand.HearHandOff;
import org.alongside.car.need.NeedCommand.HearRisk;
import org.alongside.car.need.NeedCommand.Meet;
import org.alongside.car.need.NeedCommand.WhichVictim;
import org.alongside.contracts.car.DeferredOutcome;
import org.alongside.contracts.car.HandOffAnswerNoted;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.cases.HandOffDeclined;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** The risk changed, an advocate spoke with the victim, or a hand-off was answered, as the IDVA service tells it. */
public final class WhenTheCaseTellsThenTheNeedKnows implements Automation<CaseEvent> {
    @Override
    public Class<CaseEvent> reactsTo() {
        return CaseEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<CaseEvent> fact) {
        var file = new CaseId(UUID.fromString(fact.recorded().envelope().key()));
        return switch (fact.event()) {
            case RiskLevelChanged changed -> riskChanged(file, changed);
            case ContactAttempted attempted -> attempted(file, attempted);
            case HandOffAccepted accepted -> accepted(file, accepted);
            case HandOffDeclined declined -> declined(file, declined);
            default -> List.of();
        };
    }

    private static List<Ask<?, ?, ?>> riskChanged(CaseId file, RiskLevelChanged changed) {
        var incident = changed.incident();
        if (incident == null) {
            return List.of();
        }
        var victim = changed.victim();
        WhichVictim which = victim == null ? new WhichVictim.ByFile(incident, file) : new WhichVictim.ByParty(victim);
        return Needs.hear(incident, new HearRisk(which, changed.to(), changed.changedAt()));
    }

    /**
     * Only an advocate's own contact meets the need; an officer who reached the victim does not. An attempt for a task
     * ends the task itself.
     */
    private static List<Ask<?, ?, ?>> attempted(CaseId file, ContactAttempted attempted) {
        var incident = attempted.incident();
        boolean met = attempted.reached() == ContactReached.REACHED && attempted.by() != ContactBy.POLICE;
        return incident != null && met && attempted.deferredContact() == null
                ? Needs.hear(
                        incident,
                        new Meet(
                                new WhichVictim.ByFile(incident, file),
                                DeferredOutcome.TWO_WAY_CONTACT,
                                attempted.attemptedAt()))
                : List.of();
    }

    private static List<Ask<?, ?, ?>> accepted(CaseId file, HandOffAccepted accepted) {
        return handOff(
                accepted.incident(),
                new HandOffAnswerNoted(
                        accepted.deployment(),
                        null,
                        accepted.victim(),
                        file,
                        true,
                        accepted.acceptedBy(),
                        accepted.acceptedByTeam(),
                        accepted.acceptedAt()));
    }

    private static List<Ask<?, ?, ?>> declined(CaseId file, HandOffDeclined declined) {
        return handOff(
                declined.incident(), refusal(declined.deployment(), declined.victim(), file, declined.declinedAt()));
    }

    private static HandOffAnswerNoted refusal(DeploymentId job, PartyId victim, CaseId file, Instant at) {
        return new HandOffAnswerNoted(job, null, victim, file, false, null, null, at);
    }

    private static List<Ask<?, ?, ?>> handOff(IncidentId incident, HandOffAnswerNoted answer) {
        return Needs.hear(incident, new HearHandOff(answer));
    }
}
