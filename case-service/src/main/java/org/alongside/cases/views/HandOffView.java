package org.alongside.cases.views;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.contracts.car.CaseHandOffOffered;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.cases.HandOffDeclined;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** What the car offered, and who has answered. An offer made again after a refusal waits again. */
public final class HandOffView implements View<HandOffRow> {
    public static final String NAME = "hand-off";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<HandOffRow> rowType() {
        return HandOffRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case CaseHandOffOffered offered ->
                Set.of(CaseIds.handOffOf(CaseIds.fileOf(offered.incident(), offered.victim()), offered.deployment()));
            case HandOffAccepted accepted -> Set.of(answered(fact, accepted.deployment()));
            case HandOffDeclined declined -> Set.of(answered(fact, declined.deployment()));
            default -> Set.of();
        };
    }

    private static UUID answered(Fact<?> fact, DeploymentId deployment) {
        return CaseIds.handOffOf(new CaseId(Streams.id(fact)), deployment);
    }

    @Override
    public @Nullable HandOffRow apply(@Nullable HandOffRow row, Object key, Fact<?> fact) {
        return switch (fact.event()) {
            case CaseHandOffOffered offered -> offered(row, (UUID) key, offered, fact);
            case HandOffAccepted accepted
            when row != null -> {
                var by = accepted.acceptedBy();
                row.acceptedBy = by == null ? null : by.value();
                row.acceptedByTeam = accepted.acceptedByTeam();
                yield in(row, HandOffState.ACCEPTED, accepted.acceptedAt());
            }
            case HandOffDeclined declined when row != null -> in(row, HandOffState.DECLINED, declined.declinedAt());
            default -> row;
        };
    }

    private static HandOffRow in(HandOffRow row, HandOffState state, Instant at) {
        row.state = state;
        row.answeredAt = at;
        return row;
    }

    private static @Nullable HandOffRow offered(
            @Nullable HandOffRow before, UUID id, CaseHandOffOffered offered, Fact<?> fact) {
        if (before != null && before.state == HandOffState.ACCEPTED) {
            return before;
        }
        var row = before == null ? new HandOffRow() : before;
        row.id = id;
        row.caseId = CaseIds.fileOf(offered.incident(), offered.victim()).value();
        row.force = Streams.force(fact);
        row.deployment = offered.deployment().value();
        row.incident = offered.incident().value();
        row.victim = offered.victim().value();
        var toIdva = offered.toIdva();
        row.toIdva = toIdva == null ? null : toIdva.value();
        row.toTeam = offered.toTeam();
        row.promisedAt = offered.nextContactPromisedAt();
        row.offeredAt = offered.offeredAt();
        row.state = HandOffState.WAITING;
        row.answeredAt = null;
        return row;
    }
}
