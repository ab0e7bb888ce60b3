package org.alongside.incident.listen;

import java.util.List;
import org.alongside.contracts.car.AdvocateContactEnded;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.AdvocateEvidence;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.closing.ClosingCommand.ReceiveAdvocateEvidence;

/**
 * Advocate and victim spoke with each other, which is what rule D15 asks for. Contact in which the victim took no part
 * proves nothing.
 */
public record WhenAnAdvocateWasInContactThenKeepTheEvidence(IncidentAggregate incidents)
        implements Automation<AdvocateContactEnded> {
    @Override
    public Class<AdvocateContactEnded> reactsTo() {
        return AdvocateContactEnded.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<AdvocateContactEnded> fact) {
        var contact = fact.event();
        var envelope = fact.recorded().envelope();
        if (!contact.twoWay()) {
            return List.of();
        }
        var evidence = new AdvocateContactEvidenceReceived(
                contact.victim(),
                AdvocateEvidence.TWO_WAY_CONTACT,
                envelope.id(),
                envelope.type(),
                null,
                contact.idvaLeftVictimAt());
        return incidents.only(contact.incident(), new ReceiveAdvocateEvidence(evidence));
    }
}
