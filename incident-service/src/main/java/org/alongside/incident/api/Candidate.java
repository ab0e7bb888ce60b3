package org.alongside.incident.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.incident.pseudonym.MatchReason;
import org.alongside.service.read.Guarded;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on record who may be the person asked for. It names nobody: whoever decides opens the incident, and says so
 * with a match.
 *
 * @param recordId the party
 * @param scorePercent an order to look at them in, and no probability
 */
public record Candidate(
        String recordId,
        String force,
        UUID incident,
        Instant receivedAt,
        List<PartyRole> roles,
        int scorePercent,
        Set<MatchReason> reasons,
        @Nullable Set<String> restrictedTo)
        implements Guarded {}
