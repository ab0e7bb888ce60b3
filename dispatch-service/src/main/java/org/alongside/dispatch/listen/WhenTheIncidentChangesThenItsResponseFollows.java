package org.alongside.dispatch.listen;

import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.incidents.IncidentClosed;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentGraded;
import org.alongside.contracts.incidents.IncidentRegraded;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.FactChange;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * When an incident is graded its response opens; what is known of it before and after makes up the facts; abuse
 * suspected later lets the car be reconsidered; the incident's closing ends it. One policy for all of these, because
 * they must reach the response in the order in which they happened.
 */
public final class WhenTheIncidentChangesThenItsResponseFollows implements Automation<IncidentEvent> {
    private final DispatchAggregates aggregates;

    /** Acts on these aggregates. */
    public WhenTheIncidentChangesThenItsResponseFollows(DispatchAggregates aggregates) {
        this.aggregates = aggregates;
    }

    @Override
    public Class<IncidentEvent> reactsTo() {
        return IncidentEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<IncidentEvent> fact) {
        var command = command(fact);
        return command == null ? List.of() : List.of(aggregates.ask(Streams.incident(fact), command));
    }

    private static @Nullable CoResponseCommand command(Fact<IncidentEvent> fact) {
        return switch (fact.event()) {
            case IncidentGraded e ->
                new CoResponseCommand.OpenOnGrade(
                        new FactChange.Graded(
                                e.grade(), e.policyLabel(), e.target().targetAt()),
                        e.gradedAt());
            case IncidentClosed e -> new CoResponseCommand.ReportIncidentClosed(e.closedAt());
            case IncidentReopened e -> new CoResponseCommand.Reopen(e.reopenedAt());
            default -> learned(fact);
        };
    }

    private static @Nullable CoResponseCommand learned(Fact<IncidentEvent> fact) {
        var change = change(fact.event());
        return change == null
                ? null
                : new CoResponseCommand.Learn(change, fact.recorded().envelope().recordedAt());
    }

    private static @Nullable FactChange change(IncidentEvent event) {
        return switch (event) {
            case IncidentCreated e -> created(e);
            case LocationConfirmed e -> new FactChange.PlaceKnown(e.place());
            case IncidentRegraded e ->
                new FactChange.Graded(e.to(), e.policyLabel(), e.target().targetAt());
            case FlagRaised e -> new FactChange.FlagKnown(FlagReading.said(e.flag(), e.value(), e.about()));
            case FlagWithdrawn e -> new FactChange.FlagTakenBack(e.flag(), e.about());
            case RoleAssigned e -> e.role() == PartyRole.VICTIM ? new FactChange.VictimKnown(e.party()) : null;
            case RoleWithdrawn e -> e.role() == PartyRole.VICTIM ? new FactChange.VictimTakenBack(e.party()) : null;
            case DomesticAbuseSuspected e -> new FactChange.AbuseKnown(FlagValue.YES);
            case DomesticAbuseConfirmed e -> new FactChange.AbuseKnown(FlagValue.YES);
            case DomesticAbuseRuledOut e -> new FactChange.AbuseKnown(FlagValue.NO);
            case AccessRestricted e -> new FactChange.RestrictedNow();
            default -> null;
        };
    }

    private static FactChange created(IncidentCreated created) {
        var changes = new ArrayList<FactChange>();
        changes.add(new FactChange.AbuseKnown(created.daSuspectedAtCreation()));
        var place = created.place();
        if (place != null) {
            changes.add(new FactChange.PlaceKnown(place));
        }
        return new FactChange.Several(changes);
    }
}
