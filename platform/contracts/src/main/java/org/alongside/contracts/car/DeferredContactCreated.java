package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * A victim was not reached by the car, and somebody must reach her or him.
 *
 * @param deployment absent when no car was asked
 * @param team code of the service or queue that owns it
 * @param notBefore the victim asked not to be called earlier
 * @param ceilingAt 48 h of wall clock after the call, whatever the service hours
 */
@EventType
public record DeferredContactCreated(
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear DeferredContactReason reason,
        @Clear @Nullable RiskLevel riskLevel,
        @Clear DeferredRoute route,
        @Clear String team,
        @Pseudonymous @Nullable StaffId owner,
        @Clear @Nullable Instant notBefore,
        @Clear Instant dueAt,
        @Clear Instant ceilingAt,
        @Clear Instant createdAt)
        implements DeferredContactEvent {}
