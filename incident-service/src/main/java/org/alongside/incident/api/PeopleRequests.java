package org.alongside.incident.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.incidents.MatchBasis;
import org.alongside.contracts.incidents.PartyRole;
import org.alongside.contracts.incidents.RelationshipType;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** What is said about people. */
public interface PeopleRequests {
    /**
     * What is known of a person.
     *
     * @param party a party known already, or the sender's own id of a new one
     * @param roles given at once, beside those held
     */
    record Party(
            @Nullable UUID party,
            @Nullable @Size(max = 6) List<PartyRole> roles,
            @Nullable @Size(max = 200) String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable AgeBand ageBand,
            @Nullable @Size(max = 60) String gender,
            @Nullable @Size(max = 30) String phone,
            @Nullable PlaceRequest home,
            @Nullable @Size(max = 2000) String description) {}

    /** A role given or taken. */
    record Role(UUID party, PartyRole role) {}

    /** How suspect and victim stand to each other. */
    record Relationship(
            UUID victim,
            UUID suspect,
            RelationshipType relationship,
            @Nullable FlagValue livingTogether) {}

    /** One person in two incidents. */
    record Match(
            UUID party,
            UUID otherIncident,
            UUID otherParty,
            @Min(0) @Max(100) int scorePercent,
            MatchBasis basis) {}

    /** Two persons after all. */
    record Unmatch(UUID party, UUID otherIncident, UUID otherParty) {}
}
