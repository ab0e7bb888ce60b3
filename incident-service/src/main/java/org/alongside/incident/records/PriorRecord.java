package org.alongside.incident.records;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.Origin;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * An earlier incident and what it has in common with what was looked for.
 *
 * @param multiOccupancy its address is of many households and no flat is known: it joins strangers
 * @param countsAsRepeat false for duplicates, updates and what was created in error
 */
public record PriorRecord(
        String recordId,
        String force,
        Instant receivedAt,
        List<PriorBasis> bases,
        FlagValue daConfirmed,
        boolean multiOccupancy,
        boolean countsAsRepeat,
        Origin origin,
        @Nullable Set<String> restrictedTo)
        implements Guarded {
    /** What it has in common but for what strangers have in common too. Source: domain 7.1, address caution. */
    public List<PriorBasis> ofTheSamePeople() {
        return bases.stream()
                .filter(basis -> basis != PriorBasis.SAME_BLOCK)
                .filter(basis -> basis != PriorBasis.SAME_ADDRESS || !multiOccupancy)
                .toList();
    }
}
