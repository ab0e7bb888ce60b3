package org.alongside.analytics.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.contracts.incidents.CrimeDecision;
import org.jspecify.annotations.Nullable;

/**
 * Crimes under the names that they are told of by: a reference, the incident, or both. A word about an incident is
 * about every crime that is known to be of it.
 */
public final class Crimes {
    private final Incidents known;
    private final Map<String, UUID> incidentOf;
    private final Map<UUID, Collection<String>> referencesOf = new HashMap<>();

    /**
     * One crime.
     *
     * @param reference absent where only its incident was named and no reference of that is known
     * @param incident absent where nobody said to which incident the reference belongs
     */
    public record Crime(
            @Nullable String reference, @Nullable UUID incident) {}

    /** @param positions some of which name both the crime and its incident */
    public Crimes(Incidents known, Collection<Position> positions) {
        this.known = known;
        this.incidentOf = known.incidentsByCrime();
        for (var position : positions) {
            if (position.crime() != null && position.incident() != null) {
                incidentOf.putIfAbsent(position.crime(), known.rootOf(position.incident()));
            }
        }
        incidentOf.forEach((crime, incident) ->
                referencesOf.computeIfAbsent(incident, _ -> new TreeSet<>()).add(crime));
    }

    /** Which crimes a position is about; at least one, which may be unknown. */
    public List<Crime> of(Position position) {
        if (position.crime() != null) {
            return List.of(new Crime(position.crime(), incidentOf.get(position.crime())));
        }
        if (position.incident() == null) {
            return List.of(new Crime(null, null));
        }
        var incident = known.rootOf(position.incident());
        var references = referencesOf.getOrDefault(incident, List.of());
        return references.isEmpty()
                ? List.of(new Crime(null, incident))
                : references.stream()
                        .map(reference -> new Crime(reference, incident))
                        .toList();
    }

    /** Whether it is a crime; null while nobody decided, or nobody knows of which incident it is. */
    public @Nullable CrimeDecision decisionOn(Crime crime) {
        if (crime.incident() == null) {
            return null;
        }
        return crime.reference() == null ? known.crimeOf(crime.incident()) : CrimeDecision.CRIME_RECORDED;
    }
}
