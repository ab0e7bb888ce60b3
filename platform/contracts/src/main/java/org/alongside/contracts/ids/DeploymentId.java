package org.alongside.contracts.ids;

import java.util.UUID;

/** One request for a car, whatever became of it. Derived from the incident and the number of the attempt. */
public record DeploymentId(UUID value) {}
