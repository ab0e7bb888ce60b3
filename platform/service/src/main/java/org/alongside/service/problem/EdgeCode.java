package org.alongside.service.problem;

/** What the edge itself refuses, before or after any rule of the domain, with the HTTP status each becomes. */
public enum EdgeCode {
    /** Not JSON, or JSON of another shape than documented. */
    MALFORMED(400),
    /** Every POST carries an {@code Idempotency-Key} of 1 to 128 printable characters. */
    MISSING_IDEMPOTENCY_KEY(400),
    /** Who reads personal data says why, in {@code Access-Reason}. */
    MISSING_ACCESS_REASON(400),
    /** A header is there and cannot be what it should be. */
    INVALID_HEADER(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** One replay of parked events runs at a time. */
    REPLAY_RUNNING(409),
    /** One comparison or rebuild of a view runs at a time. */
    VIEW_WORK_RUNNING(409),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Read, and one or more fields are not what they must be. */
    INVALID(422),
    /** A text holds control characters other than line feed and tab, or half of a character. */
    CONTROL_CHARACTERS(422),
    TEXT_TOO_LONG(422),
    /** Said to have happened later than now and the allowed skew of clocks. */
    FUTURE_TIME(422),
    /** No such moment, or an end before its start. */
    IMPOSSIBLE_TIME(422),
    /** The business clock only moves forward, and only on a local installation. */
    CLOCK_REFUSED(422),
    /** An edit says in {@code If-Match} which version was seen. */
    MISSING_VERSION(428),
    /** A person, or everybody together, holds as many live streams as are allowed. */
    TOO_MANY_STREAMS(429),
    INTERNAL(500),
    /** The log lacks events, so nothing may be folded from it. */
    LOG_NOT_WHOLE(500),
    UNAVAILABLE(503),
    /** The view has not come to the asked {@code minPosition} in time; ask again, or without it. */
    VIEW_BEHIND(503);

    private final int status;

    EdgeCode(int status) {
        this.status = status;
    }

    /** HTTP status. */
    public int status() {
        return status;
    }
}
