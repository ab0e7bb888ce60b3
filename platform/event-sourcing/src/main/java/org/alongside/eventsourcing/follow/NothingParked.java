package org.alongside.eventsourcing.follow;

/**
 * What a follower knows about nothing of its own being parked. Within one leadership only the leader parks, so what it
 * found once holds until it parks something itself. A rebuild that parks raises the epoch, which ends the leadership.
 */
public final class NothingParked {
    private static final long NEVER = -1;

    private volatile long foundInEpoch = NEVER;

    /** Whether it is known of this leadership; if not, ask and tell {@link #asked}. */
    public boolean isKnownIn(long epoch) {
        return foundInEpoch == epoch;
    }

    /** The stored answer, as it was within this leadership. */
    public void asked(boolean nothing, long epoch) {
        foundInEpoch = nothing ? epoch : NEVER;
    }

    /** To be told before something is parked. */
    public void parks() {
        foundInEpoch = NEVER;
    }
}
