package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a hand-off, with the car whose IDVA offered it.
 *
 * @param car absent when that is not known yet
 */
@EventType
public record HandOffAnswerNoted(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous @Nullable CarId car,
        @Pseudonymous PartyId victim,
        @Pseudonymous CaseId caseFile,
        @Clear boolean accepted,
        @Pseudonymous @Nullable StaffId acceptedBy,
        @Clear @Nullable String acceptedByTeam,
        @Clear Instant answeredAt)
        implements AdvocateNeedEvent {}
