package org.alongside.cases.views;

import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.UnsafeContactRecorded;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/** Tries to reach victims, with what went against the rules. */
public final class ContactAttemptView implements View<AttemptRow> {
    public static final String NAME = "contact-attempt";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<AttemptRow> rowType() {
        return AttemptRow.class;
    }

    @Override
    public Set<?> keysOf(Fact<?> fact) {
        return switch (fact.event()) {
            case ContactAttempted attempted -> Set.of(attempted.attempt().value());
            case UnsafeContactRecorded unsafe
            when unsafe.attempt() != null -> Set.of(unsafe.attempt().value());
            default -> Set.of();
        };
    }

    @Override
    public @Nullable AttemptRow apply(@Nullable AttemptRow row, Object key, Fact<?> fact) {
        if (fact.event() instanceof ContactAttempted attempted) {
            return tried((UUID) key, attempted, fact);
        }
        if (row != null && fact.event() instanceof UnsafeContactRecorded unsafe) {
            row.breaches = Codes.with(row.breaches, unsafe.breach());
        }
        return row;
    }

    private static AttemptRow tried(UUID id, ContactAttempted attempted, Fact<?> fact) {
        var row = new AttemptRow();
        row.id = id;
        row.caseId = Streams.id(fact);
        row.force = Streams.force(fact);
        var incident = attempted.incident();
        row.incident = incident == null ? null : incident.value();
        var task = attempted.deferredContact();
        row.deferredContact = task == null ? null : task.value();
        row.channel = attempted.channel();
        row.reached = attempted.reached();
        row.attemptedBy = attempted.by();
        row.instructionVersion = attempted.instructionVersion();
        row.attemptedAt = attempted.attemptedAt();
        row.breaches = Codes.NONE;
        return row;
    }
}
