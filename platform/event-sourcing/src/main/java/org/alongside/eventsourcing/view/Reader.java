package org.alongside.eventsourcing.view;

import org.alongside.eventsourcing.follow.Transience;
import org.alongside.eventsourcing.follow.View;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;

/** Reads events for one view. */
record Reader(View<?> view, EventCodec codec) {

    Reading read(Recorded recorded) {
        if (!codec.knows(recorded.envelope().type())) {
            return new Reading.Unknown(recorded);
        }
        try {
            var fact = new Fact<>(recorded, codec.read(recorded));
            var keys = view.keysOf(fact);
            return keys.isEmpty() ? new Reading.Untouching(recorded) : new Reading.Touching(fact, keys);
        } catch (RuntimeException poison) { // becomes the reason under which it is parked
            return new Reading.Unreadable(recorded, Transience.describe(poison));
        }
    }
}
