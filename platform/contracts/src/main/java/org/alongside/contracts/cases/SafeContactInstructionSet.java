package org.alongside.contracts.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * How and when the victim may be reached. Each version replaces the one before; the stricter of two wins.
 *
 * @param version 1 for the first
 */
@EventType
public record SafeContactInstructionSet(
        @Clear int version,
        @Clear InstructionSource source,
        @Pseudonymous @Nullable IncidentId incident,
        SafeContactRules rules,
        SafeContactSecrets secrets,
        @Clear @Nullable LocalDate reviewOn,
        @Clear Instant setAt)
        implements CaseEvent {}
