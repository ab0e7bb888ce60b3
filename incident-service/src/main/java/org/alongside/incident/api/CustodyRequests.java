package org.alongside.incident.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.contracts.incidents.ReleaseAnswer;
import org.alongside.contracts.incidents.ReleaseBasis;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** What is said about suspects leaving custody. */
public interface CustodyRequests {
    /**
     * A suspect is out.
     *
     * @param protectiveConditions whether conditions keep the suspect away from the victim
     */
    record Release(
            UUID suspect,
            ReleaseBasis basis,
            FlagValue protectiveConditions,
            @Nullable Instant conditionsEndAt,
            @Nullable @Size(max = 2000) String conditions,
            @Nullable Instant releasedAt) {}

    /** What is done about an unprotected release, and why this. */
    record Answer(
            UUID suspect,
            ReleaseAnswer answer,
            @NotBlank @Size(max = 2000) String reason) {}

    /** A victim was told, or it was tried, or decided that it must not be. */
    record Told(
            UUID victim,
            UUID suspect,
            InformingOutcome outcome,
            @Nullable InformingWay way,
            @Nullable Instant toldAt) {}
}
