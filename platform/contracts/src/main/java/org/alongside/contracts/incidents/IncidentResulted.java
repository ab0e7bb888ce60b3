package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** The outcome is known. */
@EventType
public record IncidentResulted(
        @Clear List<ResultCode> results,
        @Clear @Nullable String closingCode,
        @Clear List<Qualifier> qualifiers,
        @Clear FlagValue daConfirmed,
        @Clear Instant resultedAt)
        implements IncidentEvent {
    public IncidentResulted {
        results = List.copyOf(results);
        qualifiers = List.copyOf(qualifiers);
    }
}
