package org.alongside.incident.secondlook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.IncidentsLinked;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.LookedAt;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.SecondLookDue;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.follow.Inquiry;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentAggregate;
import org.alongside.incident.records.RecordsAggregate;
import org.alongside.incident.review.RiskReview;
import org.jspecify.annotations.Nullable;

/**
 * A person of the control room decided on what may be domestic abuse: a specialist may look at it, with what it may have
 * missed. It reads the incident as it stood with the decision, and what records had said by now.
 */
@ApplicationScoped
public class WhenADecisionIsMadeThenASecondLookIsDue implements Inquiry<IncidentEvent> {
    private final SecondLookAggregate looks = SecondLookAggregate.create();
    private final RecordsAggregate records = RecordsAggregate.create();
    private final Commands commands;
    private final EventLog log;
    private final EventCodec codec;
    private final IncidentAggregate incidents;

    WhenADecisionIsMadeThenASecondLookIsDue(
            Commands commands, EventLog log, EventCodec codec, IncidentAggregate incidents) {
        this.commands = commands;
        this.log = log;
        this.codec = codec;
        this.incidents = incidents;
    }

    @Override
    public Class<IncidentEvent> reactsTo() {
        return IncidentEvent.class;
    }

    @Override
    public String name() {
        return "WhenADecisionIsMadeThenASecondLookIsDue";
    }

    @Override
    public Uni<List<Ask<?, ?, ?>>> asks(Fact<IncidentEvent> fact) {
        var decision = decision(fact.event());
        return decision == null || isByRule(fact)
                ? Uni.createFrom().item(List.of())
                : before(fact)
                        .chain(before -> concerns(decision, before)
                                ? known(fact).map(found -> List.of(ask(fact, decision, before, found)))
                                : Uni.createFrom().item(List.of()));
    }

    private static @Nullable LookedAt decision(IncidentEvent event) {
        return switch (event) {
            case IncidentGraded _ -> LookedAt.FIRST_GRADE;
            case IncidentRegraded again when again.to() == again.from() -> LookedAt.GRADE_KEPT;
            case IncidentRegraded again when again.to().compareTo(again.from()) > 0 -> LookedAt.GRADE_LOWERED;
            case IncidentResulted result when RiskReview.hasStoryOfItsOwn(result) -> LookedAt.RESULTED_UNATTENDED;
            case DomesticAbuseRuledOut _ -> LookedAt.ABUSE_RULED_OUT;
            case IncidentsLinked linked when linked.kind() == LinkKind.DUPLICATE_OF -> LookedAt.LINKED_AS_DUPLICATE;
            default -> null;
        };
    }

    /** Another system or a rule decided: there is nobody here to hear of it. */
    private static boolean isByRule(Fact<IncidentEvent> fact) {
        return fact.recorded().envelope().actor().role() == Role.SYSTEM;
    }

    private static boolean concerns(LookedAt decision, Incident before) {
        return switch (decision) {
            case ABUSE_RULED_OUT -> true;
            case RESULTED_UNATTENDED ->
                before.abuse().mayBeAbuse() && !before.attendance().somebodyArrived();
            default -> before.abuse().mayBeAbuse();
        };
    }

    /** The incident as it was when this was decided. */
    private Uni<Incident> before(Fact<IncidentEvent> fact) {
        var decider = incidents.kind().decider();
        return log.stream(fact.recorded().envelope().stream(), 0).map(events -> events.stream()
                .filter(one ->
                        one.envelope().version() < fact.recorded().envelope().version())
                .map(this::event)
                .reduce(decider.initial(), decider::evolve, (_, later) -> later));
    }

    private IncidentEvent event(Recorded recorded) {
        return (IncidentEvent) codec.read(recorded);
    }

    private Uni<Optional<PoliceRecordsFound>> known(Fact<IncidentEvent> fact) {
        return commands.load(records.kind(), incident(fact))
                .map(loaded -> Optional.ofNullable(loaded.state().found()));
    }

    private Ask<?, ?, ?> ask(
            Fact<IncidentEvent> fact, LookedAt decision, Incident before, Optional<PoliceRecordsFound> found) {
        var incident = incidents.kind().decider().evolve(before, fact.event());
        var envelope = fact.recorded().envelope();
        var at = envelope.occurredAt();
        var due = new SecondLookDue(
                new IncidentId(incident(fact)),
                decision,
                incident.urgency().grade(),
                new StaffId(envelope.actor().person()),
                at,
                MissedCues.of(decision, before, incident, found.orElse(null), at));
        return looks.askFor(envelope.id(), due);
    }

    private static UUID incident(Fact<IncidentEvent> fact) {
        return UUID.fromString(fact.recorded().envelope().key());
    }
}
