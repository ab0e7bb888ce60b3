package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up visit has a safety check of its own; what was declared of the scene in its time says nothing of now
 * (domain 3.3).
 *
 * @param basis why the place is safe to visit; absent when it is not
 */
@EventType
public record VisitSafetyChecked(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Clear SafePlace place,
        @Clear boolean safe,
        @Clear @Nullable VisitSafetyBasis basis,
        @Pseudonymous StaffId checkedBy,
        @Clear Instant checkedAt)
        implements AdvocateCarEvent {}
