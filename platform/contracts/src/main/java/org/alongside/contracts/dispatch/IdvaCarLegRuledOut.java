package org.alongside.contracts.dispatch;

import java.time.Instant;
import org.alongside.contracts.Clear;
import org.alongside.contracts.EventType;
import org.alongside.contracts.vocabulary.RefusalCode;

/** The car is out of the question for now, by rule and not for want of a car. */
@EventType
public record IdvaCarLegRuledOut(
        @Clear RefusalCode code, @Clear Instant ruledOutAt) implements CoResponseEvent {}
