package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * The crew of a unit called for help (state 0), on a job or on none. It stands until somebody ends it: no later status
 * does. Source: domain 2.11.
 *
 * @param incident the job that held the unit then, if any
 * @param declaredAt when it was pressed
 */
@EventType
public record UnitEmergencyDeclared(
        @Pseudonymous @Nullable IncidentId incident, @Clear Instant declaredAt) implements UnitEvent {}
