package org.alongside.car.board;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.car.*;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Who is owed a contact, by whom and by when, and how it ended. */
public final class ContactQueue implements View<ContactRow> {
    /** Name of its cursor. */
    public static final String NAME = "contact-queue";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ContactRow> rowType() {
        return ContactRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof DeferredContactEvent
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable ContactRow apply(@Nullable ContactRow row, Object key, Fact<?> fact) {
        int version = fact.recorded().envelope().version();
        if (!(fact.event() instanceof DeferredContactEvent event) || (row != null && version <= row.version)) {
            return row;
        }
        var now = event instanceof DeferredContactCreated created
                ? created((UUID) key, fact.recorded().envelope().force(), created)
                : known(row);
        now.version = version;
        changed(now, event);
        return now;
    }

    private static ContactRow known(@Nullable ContactRow row) {
        if (row == null) {
            throw new IllegalStateException("a contact task that was never made");
        }
        return row;
    }

    private static ContactRow created(UUID task, String force, DeferredContactCreated created) {
        var row = new ContactRow();
        row.task = task;
        row.force = force;
        row.incident = created.incident().value();
        row.victim = created.victim().value();
        var deployment = created.deployment();
        row.deployment = deployment == null ? null : deployment.value();
        row.reason = created.reason().name();
        row.riskLevel = name(created.riskLevel());
        owned(row, created.route(), created.team(), created.owner());
        row.notBefore = created.notBefore();
        row.dueAt = created.dueAt();
        row.ceilingAt = created.ceilingAt();
        row.createdAt = created.createdAt();
        row.open = true;
        return row;
    }

    private static void changed(ContactRow row, DeferredContactEvent event) {
        switch (event) {
            case DeferredContactCreated created -> row.open = true;
            case DeferredContactRouted e -> owned(row, e.route(), e.team(), e.owner());
            case DueTimeRecomputed e -> recomputed(row, e);
            case DeferredContactAttempted e -> {
                row.attempts = e.number();
                row.lastAttemptAt = e.attemptedAt();
                row.lastReached = e.reached().name();
            }
            case DeferredContactOverdue e -> {
                row.overdue = true;
                row.pastCeiling |= e.pastCeiling();
            }
            case DeferredContactEscalated e -> row.escalatedTo = e.to().name();
            case DeferredContactCompleted e -> completed(row, e);
            case DeferredContactCancelled e -> ended(row, e.reason().name(), e.cancelledAt());
        }
    }

    private static void owned(ContactRow row, DeferredRoute route, String team, @Nullable StaffId owner) {
        row.route = route.name();
        row.team = team;
        row.owner = owner == null ? null : owner.value();
    }

    private static void recomputed(ContactRow row, DueTimeRecomputed e) {
        row.riskLevel = name(e.riskLevel());
        row.notBefore = e.notBefore();
        row.dueAt = e.dueAt();
        row.ceilingAt = e.ceilingAt();
        row.overdue &= !e.dueAt().isAfter(e.recomputedAt());
    }

    private static void completed(ContactRow row, DeferredContactCompleted e) {
        var reason = e.lateReason();
        row.late = e.late();
        row.lateReason = reason == null ? null : reason.name();
        ended(row, e.outcome().name(), e.completedAt());
    }

    private static void ended(ContactRow row, String outcome, Instant at) {
        row.open = false;
        row.outcome = outcome;
        row.endedAt = at;
    }

    private static @Nullable String name(@Nullable RiskLevel risk) {
        return risk == null ? null : risk.name();
    }
}
