package org.alongside.cases.automation;

import java.time.Instant;
import java.util.List;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.CaseCommand.ReferByPolicy;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.log.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A referral that follows by policy. The hub searches for the same person when it triages.
 *
 * @param agrees whether the victim knows of it and agrees
 */
record PolicyReferral(
        CaseId file,
        @Nullable IncidentId incident,
        @Nullable PartyId victim,
        ReferralSource source,
        @Nullable RiskLevel level,
        FlagValue agrees,
        Instant at) {

    ReferByPolicy because(Fact<?> fact) {
        return new ReferByPolicy(new CaseReferred(
                CaseIds.referralOf(file, source.name()),
                source,
                incident == null ? List.of() : List.of(incident),
                victim,
                null,
                List.of(),
                List.of(),
                List.of(),
                level,
                null,
                null,
                agrees,
                agrees,
                area(fact),
                null,
                at,
                null,
                null,
                null));
    }

    /** The district, where the fact names one; a referral's area is never blank. */
    private static String area(Fact<?> fact) {
        var envelope = fact.recorded().envelope();
        var district = envelope.district();
        return district == null ? envelope.force() : district;
    }
}
