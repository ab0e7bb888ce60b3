package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;

/** A member of the crew knows a party of the incident and takes no part in it from now on (rule D10). */
@EventType
public record ConflictOfInterestDeclared(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous StaffId member,
        @Clear Instant declaredAt)
        implements AdvocateCarEvent {}
