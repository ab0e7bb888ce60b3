package org.alongside.eventsourcing.decide;

/** A countable reason of refusal; implemented by one enum per service. */
public interface RefusalCode {
    /** Stable name, as shown in problem details and metrics. */
    String name();

    /** What kind of refusal this is; the edge derives the HTTP status from it. */
    Kind kind();

    /** Kinds of refusal and the HTTP status each becomes. */
    enum Kind {
        /** Refused by a rule: 409. */
        RULE,
        /** There is no such thing: 404. */
        UNKNOWN,
        /** Well-formed but wrong: 422. */
        INVALID,
        /** The version asked for is not the current one: 412. */
        STALE,
        /** Not for this person: 403. */
        FORBIDDEN,
        /** Cannot be answered now, try again: 503. */
        UNAVAILABLE
    }
}
