package org.alongside.contracts.advocacy;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/**
 * A version of the safety plan, agreed with the client. Never sent to a shared device.
 *
 * @param version 1 for the first
 */
@EventType
public record SafetyPlanAgreed(
        @Clear int version, List<SafetyStep> steps, @Clear Instant agreedAt) implements AdvocacyEvent {
    public SafetyPlanAgreed {
        steps = List.copyOf(steps);
    }
}
