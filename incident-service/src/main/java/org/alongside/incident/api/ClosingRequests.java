package org.alongside.incident.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.incidents.EncompassDecision;
import org.alongside.contracts.incidents.Qualifier;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.incidents.ReviewOutcome;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** What is said about the outcome and the end. */
public interface ClosingRequests {
    /** Whether it is a crime. */
    record Crime(
            CrimeDecision decision,
            @Nullable @Size(max = 40) String crimeReference,
            @Nullable @Size(max = 2000) String reason) {}

    /** Whether this victim is referred; declining has a reason. */
    record Referral(
            UUID victim,
            ReferralDecision decision,
            @Nullable @Size(max = 2000) String reason) {}

    /** Whether this child's school is told. */
    record Encompass(
            UUID child,
            EncompassDecision decision,
            @Nullable @Size(max = 2000) String reason) {}

    /** Who goes on from here: a person or a team. */
    record NextStep(
            @Nullable @Size(max = 64) String owner,
            @Nullable @Size(max = 64) String team,
            @Nullable @Size(max = 2000) String nextStep) {}

    /** A supervisor's reason stands in for a check. */
    record Waiver(
            ClosureCheck check,
            @Nullable UUID party,
            @Size(min = 1, max = 2000) String reason) {}

    /** What came of looking at the risk again, and why. */
    record Review(
            ReviewOutcome outcome,
            @NotBlank @Size(max = 2000) String reason) {}

    /** The outcome. */
    record Result(
            @Size(min = 1, max = 12) List<ResultCode> results,
            @Nullable @Size(max = 80) String closingCode,
            @Nullable @Size(max = 20) List<Qualifier> qualifiers,
            FlagValue daConfirmed,
            @Nullable Instant resultedAt) {}

    /** The checks are done. */
    record Closure(@Nullable Instant closedAt) {}

    /** It is live again; a person says why. */
    record Reopening(@NotBlank @Size(max = 2000) String reason) {}
}
