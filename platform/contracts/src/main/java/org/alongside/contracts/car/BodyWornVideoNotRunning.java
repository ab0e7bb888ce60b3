package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;

/** The officer has no camera that could record on this job, so nothing will be there to disclose (rule D13). */
@EventType
public record BodyWornVideoNotRunning(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous StaffId officer,
        @Clear BodyWornVideoAbsence reason,
        @Clear Instant foundAt)
        implements AdvocateCarEvent {}
