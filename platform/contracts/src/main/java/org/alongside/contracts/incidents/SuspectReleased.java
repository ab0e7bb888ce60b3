package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * A suspect of the incident left custody.
 *
 * @param protectiveConditions whether conditions keep the suspect away from the victim; not known is not yes
 * @param conditionsEndAt null without conditions or without an end
 * @param conditions in words
 */
@EventType
public record SuspectReleased(
        @Pseudonymous PartyId suspect,
        @Clear ReleaseBasis basis,
        @Clear FlagValue protectiveConditions,
        @Clear Instant releasedAt,
        @Clear @Nullable Instant conditionsEndAt,
        @Nullable Personal conditions)
        implements IncidentEvent {}
