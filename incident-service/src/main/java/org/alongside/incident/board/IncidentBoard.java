package org.alongside.incident.board;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentState;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentDecider;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.ResponseClocks;
import org.alongside.incident.records.KnownBefore;
import org.alongside.incident.referral.Referral.Progress;
import org.jspecify.annotations.Nullable;

/** Every live incident as it stands, folded by the lines that decide, with what records held of it. Imported history never was on a board. */
public final class IncidentBoard implements View<BoardRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-board";

    private static final Set<EscalationCause> IN_CLOCKS =
            EnumSet.of(EscalationCause.CALLER_NOT_KEPT_INFORMED, EscalationCause.GRADE_DECISION_OVERDUE);

    private final GradingPolicies policies;
    private final IncidentDecider decider;
    private final ResponseClocks clocks;

    /** @param policies for targets that come only with the first unit */
    public IncidentBoard(GradingPolicies policies) {
        this.policies = policies;
        this.decider = new IncidentDecider(policies);
        this.clocks = new ResponseClocks(policies);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<BoardRow> rowType() {
        return BoardRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof IncidentEvent || fact.event() instanceof PoliceRecordsFound
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable BoardRow apply(@Nullable BoardRow row, Object key, Fact<?> fact) {
        if (fact.event() instanceof PoliceRecordsFound found) {
            return row == null ? null : knownBefore(row, found);
        }
        var envelope = fact.recorded().envelope();
        if (!(fact.event() instanceof IncidentEvent event)) {
            return row;
        }
        if (row == null) {
            return beginsLive(event, envelope) ? fold(empty((UUID) key, envelope), event, envelope) : null;
        }
        return envelope.version() <= row.version ? row : fold(row, event, envelope);
    }

    private static BoardRow knownBefore(BoardRow row, PoliceRecordsFound found) {
        row.knownBefore = KnownBefore.of(found, row.receivedAt == null ? found.foundAt() : row.receivedAt);
        return row;
    }

    private static boolean beginsLive(IncidentEvent event, Envelope envelope) {
        return envelope.origin() != Origin.IMPORTED
                && (event instanceof CallReceived || event instanceof IncidentCreated);
    }

    private static BoardRow empty(UUID incident, Envelope envelope) {
        var row = new BoardRow();
        row.incident = incident;
        row.force = envelope.force();
        row.exercise = envelope.origin() == Origin.EXERCISE;
        row.whole = Incident.NONE;
        return row;
    }

    private BoardRow fold(BoardRow row, IncidentEvent event, Envelope envelope) {
        var incident = decider.evolve(row.whole, event);
        row.whole = incident;
        row.version = envelope.version();
        row.district = incident.place() == null
                ? envelope.district()
                : incident.place().district();
        row.state = String.valueOf(incident.stage());
        row.open = incident.stage() != IncidentState.CLOSED;
        row.daSuspected = incident.abuse().suspected().name();
        urgency(row, incident);
        row.owedAt = clocks.owedAfterwards(incident);
        row.reviewBy = clocks.reviewBy(incident);
        referrals(row, incident);
        restriction(row, incident);
        switch (event) {
            case CallReceived call when row.receivedAt == null -> row.receivedAt = call.callAnsweredAt();
            case IncidentCreated created -> row.receivedAt = created.receivedAt();
            case IncidentEscalated escalated -> escalation(row, escalated);
            default -> {}
        }
        return row;
    }

    private void urgency(BoardRow row, Incident incident) {
        var urgency = incident.urgency();
        row.grade = urgency.grade() == null ? null : urgency.grade().name();
        row.policyLabel = urgency.policyLabel();
        var target = ResponseClocks.target(policies, incident);
        row.targetAt = target == null ? null : target.targetAt();
        row.waitingSince = waitingSince(incident);
    }

    private static void referrals(BoardRow row, Incident incident) {
        var victims = incident.people().withRole(PartyRole.VICTIM);
        row.abuse = incident.abuse().mayBeAbuse();
        row.victims = victims.size();
        var count = incident.referrals().of(victims);
        row.referralsArrived = count.having(Progress.ARRIVED);
        row.referralsAwaited = count.having(Progress.AWAITED);
        row.referralsLate = count.late();
        row.referralsSaid = count.having(Progress.SAID);
        row.referralsDeclined = count.having(Progress.DECLINED);
        row.referralsWaived = count.having(Progress.WAIVED);
    }

    private static @Nullable Instant waitingSince(Incident incident) {
        var urgency = incident.urgency();
        var attendance = incident.attendance();
        if (!incident.isRunning() || attendance.isResourced() || attendance.somebodyArrived()) {
            return null;
        }
        return urgency.waitingSince() == null && urgency.starts() != null
                ? urgency.starts().incidentCreatedAt()
                : urgency.waitingSince();
    }

    private static void restriction(BoardRow row, Incident incident) {
        var allowed = incident.protection().allowed();
        row.restricted = allowed != null;
        row.allowed =
                allowed == null ? "" : allowed.stream().map(StaffId::value).collect(Collectors.joining("\n"));
    }

    /** Of what is in the clocks until it is done, none takes the place of what is told only here. */
    private static void escalation(BoardRow row, IncidentEscalated escalated) {
        if (IN_CLOCKS.contains(escalated.cause())) {
            return;
        }
        row.escalationCause = escalated.cause().name();
        row.escalatedTo = escalated.to().name();
        row.escalatedAt = escalated.escalatedAt();
    }
}
