package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;

/** The officer's camera records on this job. What it records becomes evidence and may have to be disclosed (rule D13). */
@EventType
public record BodyWornVideoStarted(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous StaffId officer,
        @Clear Instant startedAt)
        implements AdvocateCarEvent {}
