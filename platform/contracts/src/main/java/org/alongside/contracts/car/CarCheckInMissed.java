package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;

/**
 * Nothing was heard of the car's crew for a while though it is with a victim or at the scene, and somebody must find out
 * how they are. Comes again while they are there and stay silent; any later word of theirs ends it.
 *
 * @param missedAt the limit that passed
 */
@EventType
public record CarCheckInMissed(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear Instant lastHeardAt,
        @Clear Instant missedAt)
        implements AdvocateCarEvent {}
