package org.alongside.contracts.vocabulary;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * One flag as known at a moment.
 *
 * @param about whom it concerns; absent when it concerns the event itself
 * @param source absent in older events, and is then {@link FlagSource#SAID}
 */
public record FlagReading(
        @Clear Flag flag,
        @Clear FlagValue value,
        @Pseudonymous @Nullable PartyId about,
        @Clear @Nullable FlagSource source) {

    /** Said of this event. */
    public static FlagReading said(Flag flag, FlagValue value, @Nullable PartyId about) {
        return new FlagReading(flag, value, about, FlagSource.SAID);
    }

    /** Held by a police record of a person or the place. */
    public static FlagReading recorded(Flag flag) {
        return new FlagReading(flag, FlagValue.YES, null, FlagSource.POLICE_RECORD);
    }

    /** Whether a police record holds it. */
    public boolean heldByRecords() {
        return source == FlagSource.POLICE_RECORD;
    }
}
