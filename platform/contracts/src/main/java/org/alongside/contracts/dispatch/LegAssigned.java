package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/**
 * A person decided who carries the leg. Anything but the first recommendation has its reason.
 *
 * @param unit absent for a car, which is named by its deployment
 * @param recommendation number of the recommendation it was chosen from
 * @param rank place in that recommendation, from 1; absent when not on the list
 * @param decision by which the unit was told at once; absent where it went by its own word
 */
@EventType
public record LegAssigned(
        @Clear Leg leg,
        @Pseudonymous @Nullable UnitId unit,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear @Nullable Integer recommendation,
        @Clear @Nullable Integer rank,
        @Clear @Nullable OverrideReason overrideReason,
        @Nullable Personal explanation,
        @Clear Instant assignedAt,
        @Pseudonymous @Nullable DecisionId decision)
        implements CoResponseEvent {}
