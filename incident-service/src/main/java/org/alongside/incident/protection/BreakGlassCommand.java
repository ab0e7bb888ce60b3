package org.alongside.incident.protection;

import java.time.Instant;
import org.alongside.contracts.Personal;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.Needs;
import org.alongside.incident.force.GradingPolicies;
import org.jspecify.annotations.Nullable;

/** About seeing a restricted incident without being on its list: a reason, a second person, and a review next day. */
public sealed interface BreakGlassCommand extends IncidentCommand {
    /** Somebody must see it now, and says why. */
    record AskBreakGlass(StaffId person, Personal reason, Instant at) implements BreakGlassCommand {}

    /** A second person agrees. */
    record GrantBreakGlass(StaffId person, StaffId by, Instant at) implements BreakGlassCommand {}

    /** The time of an access is over. */
    record EndBreakGlass(Instant dueAt) implements BreakGlassCommand {}

    /** The time to review an access is over. */
    record TellReviewDue(Instant dueAt) implements BreakGlassCommand {}

    /** Somebody else judges it. */
    record ReviewBreakGlass(
            StaffId person, boolean justified, @Nullable Personal note, StaffId by, Instant at)
            implements BreakGlassCommand {}

    @Override
    default Needs needs() {
        return Needs.RECORD;
    }

    @Override
    default Decision<IncidentEvent> on(Incident incident, GradingPolicies policies) {
        return BreakGlassDecisions.decide(incident.protection(), this);
    }
}
