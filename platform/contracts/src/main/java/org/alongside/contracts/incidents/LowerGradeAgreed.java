package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Grade;

/** A second person, signed in themselves, agrees that a lower grade is safe. Another regrades. Source: domain 2.5. */
@EventType
public record LowerGradeAgreed(
        @Clear Grade grade,
        @Pseudonymous StaffId agreedBy,
        @Clear Instant agreedAt) implements IncidentEvent {}
