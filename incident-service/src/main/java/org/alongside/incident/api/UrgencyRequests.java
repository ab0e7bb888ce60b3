package org.alongside.incident.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.alongside.contracts.Role;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.contracts.incidents.ThriveLevel;
import org.alongside.contracts.vocabulary.Grade;
import org.jspecify.annotations.Nullable;

/** What is said about urgency. */
public interface UrgencyRequests {
    /** One of the six answers. */
    record Answer(
            ThriveLevel level, @Nullable @Size(max = 4000) String text) {}

    /** THRIVE, first or again. */
    record Thrive(
            @Valid Answer threat,
            @Valid Answer harm,
            @Valid Answer risk,
            @Valid Answer investigation,
            @Valid Answer vulnerability,
            @Valid Answer engagement,
            @Nullable @Size(max = 4000) String interimRisk) {}

    /** The first grade. */
    record Grading(Grade grade, @Nullable Instant gradedAt) {}

    /** Another grade. */
    record Regrading(
            Grade grade,
            RegradeReason reason,
            @Nullable @Size(max = 4000) String explanation) {}

    /** A second person agrees to a lower grade. */
    record Agreement(Grade grade) {}

    /** Somebody wants it to go up. */
    record Escalation(Role to, @Nullable @Size(max = 2000) String explanation) {}
}
