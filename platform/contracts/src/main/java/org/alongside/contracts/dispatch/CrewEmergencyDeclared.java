package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** A crew called for help. It comes before everything else (rule D17). */
@EventType(mustUnderstand = true)
public record CrewEmergencyDeclared(
        @Pseudonymous @Nullable UnitId unit,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear Instant declaredAt,
        @Nullable Place place)
        implements CoResponseEvent {}
