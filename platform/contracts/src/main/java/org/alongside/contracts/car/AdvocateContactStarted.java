package org.alongside.contracts.car;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.SafePlace;

/** The IDVA is with the victim, in person or on the line. */
@EventType
public record AdvocateContactStarted(
        @Pseudonymous DeploymentId deployment,
        @Pseudonymous IncidentId incident,
        @Pseudonymous PartyId victim,
        @Clear Channel channel,
        @Pseudonymous StaffId idva,
        @Clear SafePlace place,
        @Clear Instant idvaWithVictimAt)
        implements AdvocateCarEvent {}
