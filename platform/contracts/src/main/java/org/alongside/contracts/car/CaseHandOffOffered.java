package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The car's IDVA asks somebody to take over the victim's support, and owns it until that is accepted.
 *
 * @param toTeam when offered to a team's queue
 */
@EventType
public record CaseHandOffOffered(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Pseudonymous @Nullable CaseId caseFile,
        @Pseudonymous @Nullable StaffId toIdva,
        @Clear @Nullable String toTeam,
        @Clear @Nullable Instant nextContactPromisedAt,
        @Clear Instant offeredAt)
        implements AdvocateCarEvent {}
