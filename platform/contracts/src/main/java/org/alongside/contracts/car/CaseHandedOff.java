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

/** Somebody accepted. From now on the support is theirs. */
@EventType
public record CaseHandedOff(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Pseudonymous CaseId caseFile,
        @Pseudonymous @Nullable StaffId acceptedBy,
        @Clear @Nullable String acceptedByTeam,
        @Clear Instant acceptedAt)
        implements AdvocateCarEvent {}
