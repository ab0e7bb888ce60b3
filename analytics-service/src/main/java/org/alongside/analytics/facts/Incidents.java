package org.alongside.analytics.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.analytics.people.Identities;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.vocabulary.FlagValue;
import org.jspecify.annotations.Nullable;

/** Puts logs together into incidents and parties into persons, from what is known now: so unlinking restates. */
public final class Incidents {
    private final Map<UUID, Log> logs = new LinkedHashMap<>();
    private final Map<UUID, List<Log>> logsOf = new HashMap<>();
    private final Map<UUID, List<Job>> jobsOf;
    private final Identities people;

    /**
     * @param logs of any kind, second logs among them
     * @param people confirmed matches; person keys are added here
     */
    public Incidents(List<Log> logs, List<Job> jobs, Identities people) {
        this.people = people;
        logs.forEach(log -> this.logs.put(log.id(), log));
        logs.forEach(log -> log.people().forEach(people::carries));
        people.joinByKeys();
        logs.forEach(log ->
                logsOf.computeIfAbsent(rootOf(log.id()), _ -> new ArrayList<>()).add(log));
        this.jobsOf = jobs.stream().collect(Collectors.groupingBy(job -> rootOf(job.incident())));
    }

    /** The incident that stands for a log: itself, or the one it is a second log of. */
    public UUID rootOf(UUID incident) {
        var seen = new HashSet<UUID>();
        var current = incident;
        while (seen.add(current)) {
            var first = Optional.ofNullable(logs.get(current)).flatMap(Log::firstLog);
            if (first.isEmpty() || !logs.containsKey(first.get())) {
                return current;
            }
            current = first.get();
        }
        return current;
    }

    /**
     * The eligible incidents: received, no second log, not created in error, and domestic abuse as {@code basis} has
     * it. Source: domain 7.1.
     */
    public List<Incident> eligible(Basis basis) {
        return logs.values().stream()
                .filter(log -> log.receivedAt() != null && !log.createdInError())
                .filter(log -> log.firstLog().isEmpty() && basis.of(log) == FlagValue.YES)
                .map(this::incident)
                .toList();
    }

    /** Which claim of domestic abuse makes an incident count. */
    public enum Basis {
        /** As it was closed, or confirmed before. */
        CONFIRMED,
        /** As it looked when it was created: what the control room could go by. */
        SUSPECTED_AT_CREATION;

        private FlagValue of(Log log) {
            return this == CONFIRMED ? log.confirmed() : log.suspectedAtCreation();
        }
    }

    private Incident incident(Log log) {
        return new Incident(log, logsOf.getOrDefault(log.id(), List.of(log)), jobsOf.getOrDefault(log.id(), List.of()));
    }

    /** Who was harmed, each by the one pseudonym that stands for the person. */
    public Collection<String> victimsOf(Incident incident) {
        return persons(incident, Log::victims);
    }

    /** Who is said to have done it. */
    public Collection<String> suspectsOf(Incident incident) {
        return persons(incident, Log::suspects);
    }

    private Collection<String> persons(Incident incident, Function<Log, List<String>> parties) {
        return incident.logs().stream()
                .flatMap(log -> parties.apply(log).stream())
                .map(people::personOf)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Whether it is a crime; null while nobody decided. */
    public @Nullable CrimeDecision crimeOf(UUID incident) {
        return logsOf.getOrDefault(rootOf(incident), List.of()).stream()
                .map(Log::crime)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The incident of each crime, by the reference under which the control room recorded it. */
    public Map<String, UUID> incidentsByCrime() {
        var incidents = new HashMap<String, UUID>();
        logs.values().forEach(log -> log.crimeReferences().forEach(crime -> incidents.put(crime, rootOf(log.id()))));
        return incidents;
    }

    /** The one pseudonym that stands for the person behind a party. */
    public String personOf(String party) {
        return people.personOf(party);
    }
}
