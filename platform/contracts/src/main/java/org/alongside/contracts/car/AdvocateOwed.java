package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * This victim is owed a contact and gets a task (rule D15).
 *
 * @param restricted for named people only
 * @param notBefore the victim asked not to be called earlier
 * @param ceilingFrom from when the 48 h of wall clock count
 */
@EventType
public record AdvocateOwed(
        @Pseudonymous PartyId victim,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear DeferredContactReason reason,
        @Clear @Nullable RiskLevel riskLevel,
        @Clear boolean restricted,
        @Clear @Nullable Instant notBefore,
        @Clear Instant ceilingFrom,
        @Clear Instant owedAt)
        implements AdvocateNeedEvent {}
