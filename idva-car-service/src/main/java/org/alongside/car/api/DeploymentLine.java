package org.alongside.car.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.car.board.DeploymentRow;
import org.alongside.contracts.Role;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/**
 * One request for the car and what became of it.
 *
 * @param reason why it was refused or stood down
 * @param handOffs each as state and victim
 * @param talks that go on, each as advocate and victim
 * @param interpreters each as who it was and victim
 * @param camerasOn body-worn cameras that record, each as {@code RECORDING} and officer; of an officer in neither list nobody knows
 * @param camerasOff body-worn cameras that are stopped, not worn or failed, each as reason and officer
 * @param conflicts members who declared to know a party
 */
public record DeploymentLine(
        UUID deployment,
        String force,
        UUID incident,
        UUID car,
        @Nullable String mode,
        String outcome,
        @Nullable String reason,
        @Nullable Integer attempt,
        @Nullable String grade,
        @Nullable Integer points,
        @Nullable Instant proposedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant expectedFreeAt,
        @Nullable Instant stagedAt,
        @Nullable Instant atSceneAt,
        @Nullable Instant firstContactAt,
        int contactMinutes,
        @Nullable Instant endedAt,
        List<String> breaches,
        List<String> handOffs,
        List<String> talks,
        List<String> interpreters,
        List<String> camerasOn,
        List<String> camerasOff,

        @VisibleTo(value = Role.CONTROL_ROOM_SUPERVISOR, groups = RoleGroup.ADVOCACY)
        List<String> conflicts,

        @JsonIgnore @Nullable Set<String> restrictedTo)
        implements Guarded {

    static DeploymentLine of(DeploymentRow row, @Nullable Set<String> restrictedTo) {
        return new DeploymentLine(
                row.deployment,
                row.force,
                row.incident,
                row.car,
                row.mode,
                row.outcome,
                row.reason,
                row.attempt,
                row.grade,
                row.points,
                row.proposedAt,
                row.answeredAt,
                row.expectedFreeAt,
                row.stagedAt,
                row.atSceneAt,
                row.firstContactAt,
                row.contactMinutes,
                row.endedAt,
                row.breaches.lines().toList(),
                row.handOffs.lines().toList(),
                row.talks.lines().toList(),
                row.interpreters.lines().toList(),
                row.camerasOn.lines().toList(),
                row.camerasOff.lines().toList(),
                row.conflicts.lines().toList(),
                restrictedTo);
    }

    @Override
    public String recordId() {
        return deployment.toString();
    }
}
