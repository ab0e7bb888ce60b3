package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Grade;

/**
 * First grade under the force's policy of the day.
 *
 * @param policyLabel the policy's own word, such as {@code Grade C}
 */
@EventType
public record IncidentGraded(
        @Clear Grade grade,
        @Clear String policyLabel,
        GradingPolicy policy,
        GradeTarget target,
        @Clear Instant gradedAt)
        implements IncidentEvent {}
