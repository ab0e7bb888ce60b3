package org.alongside.incident.api;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.Personal;
import org.alongside.contracts.incidents.Confidence;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.incident.history.MarkerRow;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * What is in force of a person or a place.
 *
 * @param incident where it was noted
 * @param party whom it is about; absent for the place
 */
public record MarkerInForce(
        String recordId,
        String force,
        UUID incident,
        @Nullable UUID party,
        Flag kind,
        SaidBy saidBy,
        Confidence confidence,
        Instant inForceFrom,
        Instant expiresAt,
        @Nullable Personal terms)
        implements Guarded {
    static MarkerInForce of(MarkerRow row, String force) {
        return new MarkerInForce(
                row.marker.toString(),
                force,
                row.incident,
                row.party,
                Flag.valueOf(row.kind),
                SaidBy.valueOf(row.saidBy),
                Confidence.valueOf(row.confidence),
                row.inForceFrom,
                row.expiresAt,
                row.terms);
    }
}
