package org.alongside.incident.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.incidents.LogEntryKind;
import org.jspecify.annotations.Nullable;

/** What is written down. */
public interface NarrativeRequests {
    /**
     * One line.
     *
     * @param entry the sender's own id of the line, for systems that have one
     * @param opinion an opinion, and not a fact observed or reported
     */
    record Line(
            @Nullable UUID entry,
            @Nullable LogEntryKind kind,
            @Nullable Boolean opinion,
            @Size(min = 1) String text,
            @Nullable Instant at) {}

    /** What an earlier line should have said. */
    record Correction(
            UUID corrects,
            @Size(min = 1) String text,
            @Nullable @Size(max = 2000) String reason) {}

    /** This incident is of that kind to the other. */
    record Link(
            LinkKind kind,
            UUID other,
            @Nullable @Size(max = 2000) String reason) {}
}
