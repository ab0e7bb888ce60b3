package org.alongside.eventsourcing.decide;

/** Refusals that any command may meet, whatever the aggregate. */
public enum PlatformRefusal implements RefusalCode {
    /** The {@code If-Match} version is not the current one. */
    STALE_VERSION(Kind.STALE),
    /** The idempotency key was used with another body. */
    IDEMPOTENCY_KEY_REUSED(Kind.INVALID),
    /** Another stream holds a value that must be unique. */
    VALUE_TAKEN(Kind.RULE),
    /** The record belongs to another force; for the asker it does not exist. */
    OTHER_FORCE(Kind.UNKNOWN),
    /** Too many rivals for the same stream; nothing was done, try again. */
    CONTENDED(Kind.UNAVAILABLE),
    /** Personal data about this subject was erased; none may be added. */
    SUBJECT_ERASED(Kind.RULE),
    /** The service that holds the subject's key cannot be reached and the key is not cached. */
    KEY_UNAVAILABLE(Kind.UNAVAILABLE),
    /** More commands wait than the service takes; nothing was done, try again. */
    OVERLOADED(Kind.UNAVAILABLE),
    /** The database did not answer in time; it may have been done. The same idempotency key makes asking again safe. */
    OUTCOME_UNKNOWN(Kind.UNAVAILABLE);

    private final Kind kind;

    PlatformRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
