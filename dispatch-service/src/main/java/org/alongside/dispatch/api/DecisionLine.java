package org.alongside.dispatch.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.alongside.dispatch.board.DecisionRow;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/** One decision, with the whole list where it is a recommendation. */
public record DecisionLine(
        UUID id,
        String force,
        Instant at,
        UUID incident,
        String kind,
        String leg,
        @Nullable UUID car,
        @Nullable UUID unit,
        @Nullable String reason,
        @Nullable Integer number,
        @Nullable Integer chosenRank,
        @JsonRawValue @Nullable String recommendation)
        implements Guarded {

    static DecisionLine of(DecisionRow row) {
        return new DecisionLine(
                row.id,
                row.force,
                row.at,
                row.incident,
                row.kind,
                row.leg,
                row.car,
                row.unit,
                row.reason,
                row.number,
                row.chosenRank,
                row.document);
    }

    @Override
    public String recordId() {
        return id.toString();
    }
}
