package org.alongside.incident.calls;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.incidents.CallEnded;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Every contact with its times. Imported history has none that count. */
public final class CallTimes implements View<CallTimeRow> {
    /** Name of its cursor. */
    public static final String NAME = "incident-call-times";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<CallTimeRow> rowType() {
        return CallTimeRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return fact.recorded().envelope().origin() == Origin.IMPORTED
                ? Set.of()
                : switch (fact.event()) {
                    case CallReceived call -> Set.of(call.call().value());
                    case CallEnded ended -> Set.of(ended.call().value());
                    default -> Set.of();
                };
    }

    @Override
    public @Nullable CallTimeRow apply(@Nullable CallTimeRow before, Object key, Fact<?> fact) {
        return switch (fact.event()) {
            case CallReceived call
            when before == null -> received((UUID) key, call, fact.recorded().envelope());
            case CallEnded ended when before != null -> ended(before, ended);
            default -> before;
        };
    }

    private static CallTimeRow received(UUID id, CallReceived call, Envelope envelope) {
        var row = new CallTimeRow();
        row.call = id;
        row.incident = UUID.fromString(envelope.key());
        row.force = envelope.force();
        row.line = call.line().name();
        row.source = call.source().name();
        row.receivedAt = receivedAt(call, envelope);
        row.offeredAt = call.callOfferedAt();
        row.answeredAt = call.callAnsweredAt();
        row.exercise = envelope.origin() == Origin.EXERCISE;
        return row;
    }

    private static Instant receivedAt(CallReceived call, Envelope envelope) {
        if (call.callAnsweredAt() != null) {
            return call.callAnsweredAt();
        }
        return call.callOfferedAt() == null ? envelope.occurredAt() : call.callOfferedAt();
    }

    private static CallTimeRow ended(CallTimeRow row, CallEnded ended) {
        row.endedAt = ended.callEndedAt();
        row.dropped = ended.dropped();
        return row;
    }
}
