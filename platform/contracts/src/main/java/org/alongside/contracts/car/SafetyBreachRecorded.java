package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Something the crew reported as done broke a rule. It is kept as it happened, with its breach.
 *
 * @param reportedFact type of the event that was reported
 */
@EventType
public record SafetyBreachRecorded(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear RefusalCode rule,
        @Clear String reportedFact,
        @Clear Instant breachedAt,
        @Nullable Personal explanation)
        implements AdvocateCarEvent {}
