package org.alongside.analytics.duty;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.analytics.facts.Words;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.car.CrewMemberAbsent;
import org.alongside.contracts.car.CrewMemberBreakEnded;
import org.alongside.contracts.car.CrewMemberBreakStarted;
import org.alongside.contracts.car.CrewMemberDetached;
import org.alongside.contracts.car.CrewMemberReturned;
import org.alongside.contracts.car.CrewSignedOff;
import org.alongside.contracts.car.CrewSignedOn;
import org.alongside.contracts.car.ShiftEvent;
import org.alongside.contracts.car.ShiftPlanned;
import org.alongside.contracts.car.ShiftReplanned;
import org.alongside.contracts.car.ShiftWithdrawn;
import org.alongside.contracts.ids.StaffId;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The duty windows as they were planned before they began. What became of a window once it had begun, or that it was
 * cancelled, does not move it: the comparison is by the roster, not by who came. One that a newer version of the rota replaced is
 * not on the roster.
 */
public final class Duties implements View<DutyRow> {
    /** Name of its cursor. */
    public static final String NAME = "duty-windows";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<DutyRow> rowType() {
        return DutyRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.event() instanceof ShiftEvent
                ? Set.of(UUID.fromString(fact.recorded().envelope().key()))
                : Set.of();
    }

    @Override
    public @Nullable DutyRow apply(@Nullable DutyRow row, Object key, Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        if (fact.event() instanceof ShiftPlanned planned) {
            return row == null ? planned((UUID) key, planned, envelope) : row;
        }
        if (row == null || !(fact.event() instanceof ShiftEvent event)) {
            throw new IllegalStateException("a duty that was never planned");
        }
        put(row, event, envelope.occurredAt());
        return row;
    }

    private static DutyRow planned(UUID duty, ShiftPlanned planned, Envelope envelope) {
        var row = new DutyRow();
        row.duty = duty;
        row.origin = envelope.origin().name();
        row.force = envelope.force();
        row.area = planned.area();
        row.kind = planned.kind().name();
        row.dutyFrom = planned.dutyFrom();
        row.dutyUntil = planned.dutyUntil();
        row.crew = "";
        return row;
    }

    private static void put(DutyRow row, ShiftEvent event, Instant toldAt) {
        switch (event) {
            case ShiftReplanned replanned
            when toldAt.isBefore(row.dutyFrom) -> {
                row.area = replanned.area();
                row.dutyFrom = replanned.dutyFrom();
                row.dutyUntil = replanned.dutyUntil();
            }
            case ShiftWithdrawn withdrawn -> row.withdrawn = true;
            case CrewSignedOn on -> crew(row, on.member(), on.role().name(), on.signedOnAt());
            case CrewSignedOff off -> crew(row, off.member(), "-", off.signedOffAt());
            case CrewMemberDetached detached -> crew(row, detached.member(), "-", detached.detachedAt());
            case CrewMemberReturned returned -> crew(row, returned.member(), "+", returned.returnedAt());
            case CrewMemberBreakStarted began -> crew(row, began.member(), "-", began.breakStartedAt());
            case CrewMemberBreakEnded ended -> crew(row, ended.member(), "+", ended.breakEndedAt());
            case CrewMemberAbsent absent -> crew(row, absent.member(), "-", absent.absentFrom());
            default -> {}
        }
    }

    private static void crew(DutyRow row, StaffId member, String what, Instant at) {
        row.crew =
                Words.with(row.crew, URLEncoder.encode(member.value(), StandardCharsets.UTF_8) + ";" + what + ";" + at);
    }
}
