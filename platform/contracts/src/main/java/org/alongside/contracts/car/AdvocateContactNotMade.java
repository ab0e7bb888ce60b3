package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;

/** The car attended and did not get to speak with the victim. */
@EventType
public record AdvocateContactNotMade(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Clear DeferredContactReason reason,
        @Clear Instant endedAt)
        implements AdvocateCarEvent {}
