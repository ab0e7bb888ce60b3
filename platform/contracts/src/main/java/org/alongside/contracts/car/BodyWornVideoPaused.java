package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;

/** The officer's camera was stopped for a confidential talk (rule D13). */
@EventType
public record BodyWornVideoPaused(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous StaffId officer,
        @Clear BodyWornVideoReason reason,
        @Clear Instant pausedAt)
        implements AdvocateCarEvent {}
