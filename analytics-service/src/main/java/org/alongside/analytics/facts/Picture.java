package org.alongside.analytics.facts;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.analytics.facts.Incidents.Basis;

/** Everything a question is about, put together once; {@link Slice}s of it are counted. */
public final class Picture {
    private final Period period;
    private final Incidents known;
    private final DutyPlan duties;
    private final List<Incident> incidents;
    private final List<Victim> victims;
    private final List<CaseFile> files;

    /** By incident, then by person: whichever of its logs and of the person's parties tells of them. */
    private final Map<UUID, Map<String, Dealings>> dealings = new HashMap<>();

    /**
     * @param known all incident logs up to the cut-off
     * @param files with duplicates, which are counted with the one that is kept
     */
    public Picture(
            Period period,
            Incidents known,
            Basis basis,
            List<Contact> contacts,
            List<CaseFile> files,
            List<Duty> duties) {
        this.period = period;
        this.known = known;
        this.duties = new DutyPlan(duties, period);
        this.incidents = known.eligible(basis).stream()
                .filter(incident -> period.holds(incident.receivedAt()))
                .toList();
        contacts.forEach(contact -> add(contact.incident(), contact.victim(), contact.dealings()));
        files.forEach(this::add);
        this.victims = incidents.stream().flatMap(this::victimsOf).toList();
        this.files = CaseFile.kept(files.stream().map(this::withContact).toList());
    }

    private void add(UUID log, String party, Dealings told) {
        dealings.computeIfAbsent(known.rootOf(log), _ -> new HashMap<>())
                .merge(known.personOf(party), told, Dealings::and);
    }

    private void add(CaseFile file) {
        if (file.victim() == null) {
            return;
        }
        if (file.incident() != null) {
            add(file.incident(), file.victim(), Dealings.NONE);
        }
        for (var talk : file.talks()) {
            var about = talk.about(file.incident());
            if (about != null) {
                add(about, file.victim(), talk.dealings());
            }
        }
    }

    /** Those the control room names; where it names none, those an advocate met. */
    private Stream<Victim> victimsOf(Incident incident) {
        var met = dealings.getOrDefault(incident.id(), Map.of());
        Set<String> persons = new HashSet<>(known.victimsOf(incident));
        if (persons.isEmpty()) {
            persons.addAll(met.keySet());
        }
        return persons.isEmpty()
                ? Stream.of(new Victim(incident, false, Dealings.NONE))
                : persons.stream().map(person -> new Victim(incident, true, met.getOrDefault(person, Dealings.NONE)));
    }

    private CaseFile withContact(CaseFile file) {
        if (file.victim() == null) {
            return file;
        }
        var person = known.personOf(file.victim());
        return file.with(file.incidents().stream()
                .map(incident ->
                        dealings.getOrDefault(known.rootOf(incident), Map.of()).getOrDefault(person, Dealings.NONE))
                .reduce(Dealings.NONE, Dealings::and));
    }

    /** All of it. */
    public Slice whole() {
        return new Slice(period, known, incidents, victims, files, duties, Duration.ZERO, Duration.ZERO);
    }

    /** Incidents of one shift group with their victims, and files that began with one of them. */
    public Slice of(ShiftGroup group) {
        var ids = new HashSet<UUID>();
        incidents.stream().filter(incident -> duties.isIn(group, incident)).forEach(incident -> ids.add(incident.id()));
        return new Slice(
                period,
                known,
                incidents.stream()
                        .filter(incident -> ids.contains(incident.id()))
                        .toList(),
                victims.stream()
                        .filter(victim -> ids.contains(victim.incident().id()))
                        .toList(),
                files.stream()
                        .filter(file -> file.incident() != null && ids.contains(known.rootOf(file.incident())))
                        .toList(),
                duties,
                duties.lengthOf(group),
                duties.staffedOf(group));
    }
}
