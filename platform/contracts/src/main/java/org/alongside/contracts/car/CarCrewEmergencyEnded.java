package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * The car's crew that called for help is safe (rule D17).
 *
 * @param deployment the job it called from, also when that job has ended since
 * @param incident of that job
 */
@EventType
public record CarCrewEmergencyEnded(
        @Pseudonymous @Nullable DeploymentId deployment,
        @Pseudonymous @Nullable IncidentId incident,
        @Clear Instant endedAt)
        implements AdvocateCarEvent {}
