package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** The car's crew called for help. It comes before everything else (rule D17). */
@EventType(mustUnderstand = true)
public record CarCrewEmergencyDeclared(
        @Pseudonymous @Nullable DeploymentId deployment,
        @Pseudonymous @Nullable IncidentId incident,
        @Clear Instant declaredAt,
        @Nullable Place place)
        implements AdvocateCarEvent {}
