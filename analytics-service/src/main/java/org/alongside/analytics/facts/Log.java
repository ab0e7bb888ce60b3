package org.alongside.analytics.facts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.incidents.LinkKind;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/**
 * One incident log, as its view holds it.
 *
 * @param receivedAt when the call was answered, else when the contact came in; absent while only other services told of
 *     it
 * @param callAnsweredAt absent when no telephone was used
 * @param links {@code KIND=other incident}
 * @param people the person key of each party that has one
 * @param victims parties
 * @param suspects parties
 * @param gradings as they were given
 * @param assignedAt when the first unit was told to go
 * @param atSceneAt when the first unit was at the scene
 * @param crimeReferences under which crimes were recorded
 */
public record Log(
        UUID id,
        Source source,
        @Nullable String district,
        @Nullable Instant receivedAt,
        @Nullable Instant callAnsweredAt,
        FlagValue suspectedAtCreation,
        FlagValue confirmed,
        boolean createdInError,
        PlaceKeys place,
        Map<String, String> people,
        List<String> victims,
        List<String> suspects,
        List<String> links,
        List<Grading> gradings,
        @Nullable Instant assignedAt,
        @Nullable Instant atSceneAt,
        boolean arrested,
        FlagValue suspectOnScene,
        @Nullable CrimeDecision crime,
        List<String> crimeReferences,
        SafeTimes safety,
        boolean carConsidered,
        boolean carEligible) {
    private static final Set<LinkKind> SECOND_LOGS = Set.of(LinkKind.DUPLICATE_OF, LinkKind.UPDATE_TO);

    /**
     * Pseudonyms of where it was.
     *
     * @param address absent where it is unknown or joins strangers: several households and no flat
     */
    public record PlaceKeys(
            @Nullable String address, @Nullable String block) {}

    /** The incident of which this is a second log, where it is one. */
    Optional<UUID> firstLog() {
        return links.stream()
                .filter(link -> SECOND_LOGS.contains(kind(link)))
                .map(link -> UUID.fromString(link.substring(link.indexOf('=') + 1)))
                .findFirst();
    }

    /** A new event in an episode that another incident began. */
    public boolean isContinuation() {
        return links.stream().anyMatch(link -> kind(link) == LinkKind.CONTINUATION_OF);
    }

    private static LinkKind kind(String link) {
        return LinkKind.valueOf(link.substring(0, link.indexOf('=')));
    }
}
