package org.alongside.contracts.advocacy;

import org.alongside.contracts.EventType;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.incidents.RelationshipType;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * Coarse, self-described attributes for drill-down, each optional.
 *
 * @param ethnicity self-described, by the service's list of codes
 */
@EventType
public record AnalyticAttributesRecorded(
        @Pseudonymous AgeBand ageBand,
        @Pseudonymous @Nullable String ethnicity,
        @Pseudonymous @Nullable String sexualOrientation,
        @Pseudonymous @Nullable String genderIdentity,
        @Pseudonymous FlagValue disability,
        @Pseudonymous FlagValue techFacilitated,
        @Pseudonymous RelationshipType relationship)
        implements AdvocacyEvent {}
