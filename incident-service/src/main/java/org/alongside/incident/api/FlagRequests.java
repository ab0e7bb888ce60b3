package org.alongside.incident.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.incidents.Confidence;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** What is claimed. */
public interface FlagRequests {
    /** Somebody claims this. Unknown and not asked are answers too. */
    record Claim(
            Flag flag,
            FlagValue value,
            @Nullable SaidBy saidBy,
            @Nullable UUID saidByParty,
            @Nullable UUID about,
            @Nullable Confidence confidence,
            @Nullable @Size(max = 2000) String detail) {}

    /** The claim was a mistake. */
    record Withdrawal(
            Flag flag,
            @Nullable UUID about,
            @Nullable @Size(max = 2000) String reason) {}

    /** How it stands to domestic abuse now. */
    record Abuse(
            Standing standing,
            @Nullable SaidBy saidBy,
            @Nullable Instant at,
            @Nullable @Size(max = 2000) String reason) {
        /** One of the three that can be said. */
        public enum Standing {
            SUSPECTED,
            CONFIRMED,
            RULED_OUT
        }
    }
}
