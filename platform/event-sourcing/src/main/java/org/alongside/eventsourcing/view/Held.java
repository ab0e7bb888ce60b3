package org.alongside.eventsourcing.view;

import org.alongside.eventsourcing.follow.Parked;

/**
 * An event that a row waits for: because the fold threw on it, or because it must not overtake such a one.
 *
 * @param key text of the row's key; or, when it is not known which rows it touches, the name of its stream
 */
record Held(String key, long position, String reason) {

    static Held behind(String key, long position) {
        return new Held(key, position, Parked.BEHIND);
    }

    /** Unique also when several rows wait for one event; ends with the position, by which the parked are ordered. */
    String place() {
        return key + "-" + position;
    }
}
