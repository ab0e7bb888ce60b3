package org.alongside.incident.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.incidents.CallLine;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** What is said about contacts. */
public interface CallRequests {
    /** Longest radius worth keeping: half the way around the earth. */
    int RADIUS_METRES_MAX = 20_000_000;

    /**
     * Somebody makes contact.
     *
     * @param incident the open incident it is about; absent for a new one
     * @param call the caller's own id of the contact, for systems that have one
     * @param caller the party who called, where that is known
     * @param callOfferedAt when it came in; without any time, now
     */
    record Contact(
            @Nullable UUID incident,
            @Nullable UUID call,
            @Nullable UUID caller,
            CallSource source,
            CallLine line,
            @Nullable Instant callOfferedAt,
            @Nullable Instant callAnsweredAt,
            @Nullable LocationSource locationSource,
            @Nullable @Min(0) @Max(RADIUS_METRES_MAX) Integer locationRadiusM,
            @Nullable @Size(max = 30) String phone,
            @Nullable String callerWords,
            @Nullable @Size(max = 2000) String background,
            @Nullable @Size(max = 100) String codeword) {}

    /** The line closed. */
    record Ended(UUID call, @Nullable Instant callEndedAt, boolean dropped) {}

    /**
     * How far help has come, and whether the caller knows.
     *
     * @param way needed when the caller was told or tried
     */
    record Informed(
            UUID call,
            CallerNews news,
            InformingOutcome outcome,
            @Nullable InformingWay way,
            @Nullable Instant informedAt,
            @Nullable @Size(max = 2000) String note) {}

    /** A word that says the suspect is back. */
    record Codeword(
            UUID call,
            @Size(min = 1, max = 100) String codeword,
            @Nullable Instant agreedAt) {}

    /** The word was said. */
    record CodewordSaid(UUID call, @Nullable Instant heardAt) {}

    /** What a silent call gave. */
    record Silent(UUID call, FlagValue silentCall, FlagValue fiftyFivePressed, FlagValue coughOrTapHeard) {}
}
