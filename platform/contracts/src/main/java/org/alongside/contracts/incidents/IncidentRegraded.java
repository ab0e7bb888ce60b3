package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** The grade changed. A lower grade of a domestic-abuse incident names a second person and a fresh THRIVE. */
@EventType
public record IncidentRegraded(
        @Clear Grade from,
        @Clear Grade to,
        @Clear String policyLabel,
        GradingPolicy policy,
        GradeTarget target,
        @Clear Instant regradedAt,
        @Clear RegradeReason reason,
        @Nullable Personal explanation,
        @Pseudonymous @Nullable StaffId secondPerson,
        @Clear @Nullable Integer thriveNumber)
        implements IncidentEvent {}
