package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * The victim does not want support now. It is respected, and says whether somebody may ask again.
 *
 * @param laterContactFrom not before this moment
 */
@EventType
public record SupportDeclined(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Clear LaterContact laterContact,
        @Clear @Nullable Instant laterContactFrom,
        @Clear Instant declinedAt)
        implements AdvocateCarEvent {}
