package org.alongside.contracts.incidents;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Something about an incident that nobody is at yet asks for another decision on its grade.
 *
 * @param sourceEvent the verdict, or the link of the other incident to this one
 * @param cause absent where there was none but a second look
 */
@EventType
public record GradeQuestioned(
        @Clear UUID sourceEvent,
        @Clear Instant questionedAt,
        @Clear @Nullable GradeQuestionCause cause) implements IncidentEvent {}
