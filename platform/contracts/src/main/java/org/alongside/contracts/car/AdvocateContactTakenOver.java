package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;

/** Another IDVA goes on with a talk that is under way, so that nobody is left in mid-conversation (domain 3.5). */
@EventType
public record AdvocateContactTakenOver(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Pseudonymous StaffId from,
        @Pseudonymous StaffId to,
        @Clear Instant takenOverAt)
        implements AdvocateCarEvent {}
