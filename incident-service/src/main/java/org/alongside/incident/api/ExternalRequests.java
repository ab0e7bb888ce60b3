package org.alongside.incident.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.incidents.MasterState;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** What the system that masters an incident says of it. */
public interface ExternalRequests {
    /**
     * The incident as it stands there. Every update says all; one with a lower or the same number changes nothing.
     *
     * @param sequence number of the update, from 1, growing
     * @param standing whether it is open there; absent where that is not said
     * @param logEntry a line of its log that is new with this update
     */
    record Update(
            @Min(1) long sequence,
            @Nullable Instant sentAt,
            Instant createdAt,
            @Nullable Instant receivedAt,
            FlagValue daSuspected,
            @Nullable @Size(max = 40) String logNumber,
            @Nullable @Size(max = 80) String openingCode,
            @Nullable @Valid PlaceRequest place,
            @Nullable Grade grade,
            @Nullable Instant gradedAt,
            @Nullable String summary,
            @Nullable String logEntry,
            @Nullable @Valid Standing standing,

            @Nullable @Size(max = IncidentRequests.LIST_MAX) List<FlagRequests.@Valid Claim> flags) {}

    /**
     * Whether the incident is open there, by our word and by theirs.
     *
     * @param code what that system calls it
     */
    record Standing(
            MasterState state, @Nullable @Size(max = 40) String code) {}
}
