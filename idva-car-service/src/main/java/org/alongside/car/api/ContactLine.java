package org.alongside.car.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.car.board.ContactRow;
import org.alongside.contracts.Role;
import org.alongside.contracts.car.DeferredRoute;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/** One contact task: why it is, who owns it, by when, and how it ended. One on the restricted route is for few. */
public record ContactLine(
        UUID task,
        String force,
        UUID incident,
        UUID victim,
        @Nullable UUID deployment,
        String reason,
        @Nullable String riskLevel,
        String route,
        String team,

        @VisibleTo(value = Role.CONTROL_ROOM_DA_SPECIALIST, groups = RoleGroup.ADVOCACY) @Nullable
        String owner,

        @Nullable Instant notBefore,
        Instant dueAt,
        Instant ceilingAt,
        Instant createdAt,
        int attempts,
        @Nullable Instant lastAttemptAt,

        @VisibleTo(value = Role.CONTROL_ROOM_DA_SPECIALIST, groups = RoleGroup.ADVOCACY) @Nullable
        String lastReached,

        boolean overdue,
        boolean pastCeiling,
        @Nullable String escalatedTo,
        boolean open,
        @Nullable String outcome,
        boolean late,
        @Nullable String lateReason,
        @Nullable Instant endedAt,
        @JsonIgnore Set<String> named)
        implements Guarded {

    static ContactLine of(ContactRow row, Set<String> restrictedPeople) {
        var named = new HashSet<>(restrictedPeople);
        if (row.owner != null) {
            named.add(row.owner);
        }
        return new ContactLine(
                row.task,
                row.force,
                row.incident,
                row.victim,
                row.deployment,
                row.reason,
                row.riskLevel,
                row.route,
                row.team,
                row.owner,
                row.notBefore,
                row.dueAt,
                row.ceilingAt,
                row.createdAt,
                row.attempts,
                row.lastAttemptAt,
                row.lastReached,
                row.overdue,
                row.pastCeiling,
                row.escalatedTo,
                row.open,
                row.outcome,
                row.late,
                row.lateReason,
                row.endedAt,
                Set.copyOf(named));
    }

    @Override
    public String recordId() {
        return task.toString();
    }

    @Override
    @JsonIgnore
    public @Nullable Set<String> restrictedTo() {
        return route.equals(DeferredRoute.RESTRICTED.name()) ? named : null;
    }
}
