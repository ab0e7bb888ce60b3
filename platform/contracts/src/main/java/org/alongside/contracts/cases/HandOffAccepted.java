package org.alongside.contracts.cases;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/** The car's IDVA asked, and this is who takes the support over. */
@EventType
public record HandOffAccepted(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Pseudonymous @Nullable StaffId acceptedBy,
        @Clear @Nullable String acceptedByTeam,
        @Clear Instant acceptedAt)
        implements CaseEvent {}
