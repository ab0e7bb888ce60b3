package org.alongside.contracts.advocacy;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/** What the client needs, area by area. Each assessment stands for itself. */
@EventType
public record NeedsAssessed(List<Need> needs, @Clear Instant assessedAt) implements AdvocacyEvent {
    public NeedsAssessed {
        needs = List.copyOf(needs);
    }
}
