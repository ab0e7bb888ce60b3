package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;

/**
 * A second look says that the grade should have been higher, and nobody is there yet: somebody decides on it again.
 *
 * @param sourceEvent the verdict
 */
@EventType
public record GradeQuestioned(
        @Clear UUID sourceEvent, @Clear Instant questionedAt) implements IncidentEvent {}
