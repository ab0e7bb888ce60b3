package org.alongside.cases.views;

import java.util.UUID;
import org.alongside.eventsourcing.log.Fact;

/** What views read off an event's envelope. */
final class Streams {
    private Streams() {}

    static UUID id(Fact<?> fact) {
        return UUID.fromString(fact.recorded().envelope().key());
    }

    static String force(Fact<?> fact) {
        return fact.recorded().envelope().force();
    }

    static int version(Fact<?> fact) {
        return fact.recorded().envelope().version();
    }

    static UUID event(Fact<?> fact) {
        return fact.recorded().envelope().id();
    }

    static String person(Fact<?> fact) {
        return fact.recorded().envelope().actor().person();
    }

    static String role(Fact<?> fact) {
        return fact.recorded().envelope().actor().role().name();
    }
}
