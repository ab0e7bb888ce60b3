package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;

/**
 * The car's duty is over and nobody has accepted the support of a victim whom its IDVA met. She or he is owed a contact,
 * so that nothing is lost between two shifts (domain 3.6, rule D15).
 */
@EventType
public record HandOffLeftOpen(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Clear Instant leftOpenAt)
        implements AdvocateCarEvent {}
