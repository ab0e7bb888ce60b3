package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;

/**
 * The IDVA and the victim stopped talking, for now or for good.
 *
 * @param twoWay the victim took part; anything else is no contact
 * @param alone apart from suspect, family and children (rule D11)
 */
@EventType
public record AdvocateContactEnded(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Clear boolean twoWay,
        @Clear boolean alone,
        @Clear int minutes,
        @Clear Instant idvaLeftVictimAt)
        implements AdvocateCarEvent {}
