package org.alongside.verify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.advocacy.AdvocacyEvent;
import org.alongside.contracts.car.CarTopicEvent;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.dispatch.DispatchEvent;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.alongside.eventsourcing.wire.UnreadableEvent;
import org.alongside.local.installation.Service;
import org.alongside.verify.check.ClosedIncidents;
import org.alongside.verify.check.Commitments;
import org.alongside.verify.check.DecidedEvent;
import org.alongside.verify.check.Findings;
import org.alongside.verify.check.Promise;
import org.alongside.verify.check.SafeContacts;
import org.alongside.verify.check.StoredEvent;

/** The rules of the domain, recomputed from events where they were decided; the others are not even read. */
final class DomainChecks {
    private static final Set<String> TYPES = Stream.of(Commitments.READS, SafeContacts.READS, ClosedIncidents.READS)
            .flatMap(List::stream)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private static final EventCodec CODEC = new EventCodec(EventTypes.below(List.<Class<? extends AlongsideEvent>>of(
            IncidentEvent.class, DispatchEvent.class, CarTopicEvent.class, CaseEvent.class, AdvocacyEvent.class)));

    private final Findings whole;
    private final Commitments commitments;
    private final SafeContacts contacts;
    private final ClosedIncidents closed;

    DomainChecks(Map<Promise, Findings> findings) {
        this.whole = Objects.requireNonNull(findings.get(Promise.NO_GAP));
        this.commitments = new Commitments(Objects.requireNonNull(findings.get(Promise.NO_DOUBLE_COMMITMENT)));
        this.contacts = new SafeContacts(Objects.requireNonNull(findings.get(Promise.SAFE_PLACE_FIRST)));
        this.closed = new ClosedIncidents(Objects.requireNonNull(findings.get(Promise.NO_VICTIM_FORGOTTEN)));
    }

    /** @param settled whether everybody has had the time to act on the event */
    void accept(Service service, StoredEvent event, boolean settled) {
        var envelope = event.envelope();
        if (!event.isLocal() || envelope == null || !TYPES.contains(event.type())) {
            return;
        }
        try {
            var read = CODEC.read(new NewEvent(envelope, event.payload(), null));
            var decided = new DecidedEvent(service.module(), event.position(), envelope, read);
            commitments.accept(decided);
            contacts.accept(decided, settled);
            closed.accept(decided, settled);
        } catch (UnreadableEvent unreadable) {
            whole.found(service.module(), "position %d: %s".formatted(event.position(), unreadable.getMessage()));
        }
    }

    void end() {
        contacts.end();
        closed.end();
    }
}
