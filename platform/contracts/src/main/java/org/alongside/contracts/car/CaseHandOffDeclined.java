package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/** The one asked did not take it over. The car's IDVA still owns it. */
@EventType
public record CaseHandOffDeclined(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Clear Instant declinedAt,
        @Nullable Personal why)
        implements AdvocateCarEvent {}
