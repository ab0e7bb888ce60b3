package org.alongside.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What dispatch knows of the incident.
 *
 * @param policyLabel the grading policy's own word
 * @param targetAt by when somebody should be there
 */
public record IncidentFacts(
        @Clear @Nullable Grade grade,
        @Clear @Nullable String policyLabel,
        @Clear @Nullable Instant targetAt,
        @Clear FlagValue daSuspected,
        @Clear @Nullable RiskLevel riskLevel,
        @Nullable Place place,
        List<FlagReading> flags,
        @Pseudonymous List<PartyId> victims,
        @Clear boolean restricted) {
    public IncidentFacts {
        flags = List.copyOf(flags);
        victims = List.copyOf(victims);
    }
}
