package org.alongside.contracts.car;

import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DeploymentId;

/**
 * A car and the job it has at an incident.
 */
public record CarOnIncident(
        @Pseudonymous DeploymentId deployment, @Pseudonymous CarId car) {}
