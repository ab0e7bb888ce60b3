package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.Place;

/** Where the victim is to be met. Safety belongs to this place, not to the scene she or he has left. */
@EventType
public record MeetingPlaceSet(
        Place meetingPlace,
        @Clear boolean awayFromScene,
        @Clear Instant setAt) implements CoResponseEvent {}
