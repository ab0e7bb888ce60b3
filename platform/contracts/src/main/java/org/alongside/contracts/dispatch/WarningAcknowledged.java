package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Flag;
import org.jspecify.annotations.Nullable;

/** A member of a crew has read a warning before arriving (rule D9). */
@EventType
public record WarningAcknowledged(
        @Clear Flag warning,
        @Pseudonymous @Nullable PartyId about,
        @Pseudonymous StaffId acknowledgedBy,
        @Pseudonymous @Nullable UnitId unit,
        @Pseudonymous @Nullable DeploymentId deployment,
        @Clear Instant acknowledgedAt)
        implements CoResponseEvent {}
