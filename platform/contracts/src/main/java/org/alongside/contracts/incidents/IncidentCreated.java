package org.alongside.contracts.incidents;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.Personal;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/**
 * An incident exists and has its log. For an incident mastered elsewhere it names the master.
 *
 * @param receivedAt when the first contact was answered, else when it came in; repeat demand counts from here
 * @param clockStarts what is known so far of the four moments a target may count from
 * @param logNumber the force's own daily number
 * @param master absent when Alongside masters the incident
 * @param occurredFrom when it is said to have happened; may be years ago
 */
@EventType
public record IncidentCreated(
        @Clear Instant receivedAt,
        ClockStarts clockStarts,
        @Clear FlagValue daSuspectedAtCreation,
        @Clear @Nullable String logNumber,
        @Nullable ExternalReference master,
        @Clear @Nullable String openingCode,
        @Clear @Nullable Instant occurredFrom,
        @Clear @Nullable Instant occurredTo,
        @Nullable Place place,
        @Nullable Personal summary)
        implements IncidentEvent {}
