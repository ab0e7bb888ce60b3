package org.alongside.incident.listen;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.car.DeferredContactCreated;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.incidents.AdvocateContactEvidenceReceived;
import org.alongside.contracts.incidents.AdvocateEvidence;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.closing.ClosingCommand.ReceiveAdvocateEvidence;

/** Somebody owns the task of reaching the victim, or named people do. Either satisfies rule D15. */
public record WhenContactIsDeferredThenKeepTheEvidence(IncidentAggregate incidents)
        implements Automation<DeferredContactCreated> {
    @Override
    public Class<DeferredContactCreated> reactsTo() {
        return DeferredContactCreated.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<DeferredContactCreated> fact) {
        var deferred = fact.event();
        var envelope = fact.recorded().envelope();
        var evidence = new AdvocateContactEvidenceReceived(
                deferred.victim(),
                deferred.route() == DeferredRoute.RESTRICTED
                        ? AdvocateEvidence.RESTRICTED_ROUTE
                        : AdvocateEvidence.DEFERRED_CONTACT_CREATED,
                envelope.id(),
                envelope.type(),
                new DeferredContactTaskId(UUID.fromString(envelope.key())),
                deferred.createdAt());
        return incidents.only(deferred.incident(), new ReceiveAdvocateEvidence(evidence));
    }
}
