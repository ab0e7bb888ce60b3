package org.alongside.testkit.toy;

import org.alongside.eventsourcing.decide.RefusalCode;

/** One refusal of each kind. */
public enum ToyRefusal implements RefusalCode {
    TOY_RULE(Kind.RULE),
    TOY_UNKNOWN(Kind.UNKNOWN),
    TOY_INVALID(Kind.INVALID),
    TOY_STALE(Kind.STALE),
    TOY_FORBIDDEN(Kind.FORBIDDEN),
    TOY_UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    ToyRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
