package org.alongside.incident.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.alongside.contracts.incidents.Qualifier;
import org.alongside.contracts.incidents.ResultCode;
import org.jspecify.annotations.Nullable;

/** History of other systems, as it comes in. */
public interface ImportRequests {
    /** Most rows of one request: they fit into the largest body with room to spare. */
    int ROWS_MAX = 200;

    /** Codes of systems and forces. */
    String CODE = "[A-Za-z0-9._-]{1,40}";

    /**
     * Rows of one export.
     *
     * @param source code of the system it comes from
     * @param force whose incidents they are
     */
    record Batch(
            @Pattern(regexp = CODE) String source,
            @Pattern(regexp = CODE) String force,
            List<@Valid Row> rows) {}

    /**
     * One row.
     *
     * @param caseNumber the source's own number
     * @param domestic whether the export calls it domestic
     * @param receivedAt when it came in; where the export has one time only, that one
     * @param results what the export says came of it; none leaves it unknown
     */
    record Row(
            @Size(min = 1, max = 80) String caseNumber,
            boolean domestic,
            Instant receivedAt,
            @Nullable Instant occurredFrom,
            @Nullable Instant occurredTo,
            @Nullable @Size(max = 80) String openingCode,
            @Nullable @Size(max = 80) String closingCode,
            @Nullable @Size(max = 12) List<ResultCode> results,
            @Nullable @Size(max = 20) List<Qualifier> qualifiers,
            @Nullable @Valid PlaceRequest place,
            @Nullable @Size(max = 2000) String summary) {}
}
