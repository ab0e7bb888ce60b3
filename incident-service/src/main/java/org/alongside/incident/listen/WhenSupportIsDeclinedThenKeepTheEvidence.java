package org.alongside.incident.listen;

import java.util.List;
import org.alongside.contracts.car.SupportDeclined;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.AdvocateEvidence;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.closing.ClosingCommand.ReceiveAdvocateEvidence;

/** The victim was asked and does not want support now, which satisfies rule D15. */
public record WhenSupportIsDeclinedThenKeepTheEvidence(IncidentAggregate incidents)
        implements Automation<SupportDeclined> {
    @Override
    public Class<SupportDeclined> reactsTo() {
        return SupportDeclined.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<SupportDeclined> fact) {
        var declined = fact.event();
        var envelope = fact.recorded().envelope();
        var evidence = new AdvocateContactEvidenceReceived(
                declined.victim(),
                AdvocateEvidence.SUPPORT_DECLINED,
                envelope.id(),
                envelope.type(),
                null,
                declined.declinedAt());
        return incidents.only(declined.incident(), new ReceiveAdvocateEvidence(evidence));
    }
}
