package org.alongside.contracts.incidents;

import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for what comes next.
 *
 * @param team when a team and not a person owns it
 */
@EventType
public record NextStepOwnerNamed(
        @Pseudonymous @Nullable StaffId owner,
        @Clear @Nullable String team,
        @Nullable Personal nextStep) implements IncidentEvent {}
