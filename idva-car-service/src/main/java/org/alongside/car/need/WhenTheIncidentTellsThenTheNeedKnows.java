package org.alongside.car.need;

import java.time.Instant;
import java.util.List;
import org.alongside.car.need.NeedCommand.HearAbuse;
import org.alongside.car.need.NeedCommand.HearContactAgain;
import org.alongside.car.need.NeedCommand.HearCreated;
import org.alongside.car.need.NeedCommand.HearEnd;
import org.alongside.car.need.NeedCommand.HearRestricted;
import org.alongside.car.need.NeedCommand.HearVictim;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** Who is a victim, whether it is domestic abuse, and that the incident ended: the incident's own word. */
public final class WhenTheIncidentTellsThenTheNeedKnows implements Automation<IncidentEvent> {
    /** Results by which this record is not where the victim's contact belongs. */
    private static final List<ResultCode> BELONGS_ELSEWHERE =
            List.of(ResultCode.DUPLICATE, ResultCode.CREATED_IN_ERROR, ResultCode.OTHER_FORCE);

    @Override
    public Class<IncidentEvent> reactsTo() {
        return IncidentEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<IncidentEvent> fact) {
        var incident = Needs.incidentOf(fact.recorded());
        var at = fact.recorded().envelope().occurredAt();
        return switch (fact.event()) {
            case IncidentCreated created ->
                Needs.hear(incident, new HearCreated(created.receivedAt(), created.daSuspectedAtCreation(), at));
            case DomesticAbuseSuspected suspected ->
                Needs.hear(incident, new HearAbuse(FlagValue.YES, suspected.suspectedAt()));
            case DomesticAbuseConfirmed confirmed ->
                Needs.hear(incident, new HearAbuse(FlagValue.YES, confirmed.confirmedAt()));
            case DomesticAbuseRuledOut out -> Needs.hear(incident, new HearAbuse(FlagValue.NO, out.ruledOutAt()));
            case AccessRestricted restricted -> Needs.hear(incident, new HearRestricted(at));
            case RoleAssigned assigned -> victim(fact, assigned.party(), assigned.role(), true, at);
            case RoleWithdrawn withdrawn -> victim(fact, withdrawn.party(), withdrawn.role(), false, at);
            case IncidentResulted resulted -> resulted(fact, resulted);
            case IncidentReopened reopened -> reopened(incident, reopened);
            default -> List.of();
        };
    }

    private static List<Ask<?, ?, ?>> victim(
            Fact<IncidentEvent> fact, PartyId party, PartyRole role, boolean counts, Instant at) {
        return role == PartyRole.VICTIM
                ? Needs.hear(Needs.incidentOf(fact.recorded()), new HearVictim(party, counts, at))
                : List.of();
    }

    /** Only a contact reopens without a person's reason; a reopening to correct the record asks nothing of the victim. */
    private static List<Ask<?, ?, ?>> reopened(IncidentId incident, IncidentReopened reopened) {
        return reopened.reason() == null
                ? Needs.hear(incident, new HearContactAgain(reopened.reopenedAt()))
                : List.of();
    }

    private static List<Ask<?, ?, ?>> resulted(Fact<IncidentEvent> fact, IncidentResulted resulted) {
        var incident = Needs.incidentOf(fact.recorded());
        boolean elsewhere = resulted.results().stream().anyMatch(BELONGS_ELSEWHERE::contains);
        return Needs.hear(
                incident,
                elsewhere
                        ? new HearAbuse(resulted.daConfirmed(), resulted.resultedAt())
                        : new HearEnd(resulted.daConfirmed(), resulted.resultedAt()));
    }
}
