package org.alongside.incident.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LogEntryAdded;
import org.alongside.contracts.incidents.LogEntryCorrected;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentDecider;
import org.alongside.incident.closing.ClosureChecks;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.ResponseClocks;
import org.jspecify.annotations.Nullable;

/** One incident's events, read together. */
public final class IncidentFile {
    private final GradingPolicies policies;
    private final List<Fact<IncidentEvent>> facts;
    private final Incident incident;
    private final @Nullable Set<String> restrictedTo;

    /**
     * @param policies for targets that come only with the first unit
     * @param facts of one stream from its first event on, at least one
     */
    public IncidentFile(GradingPolicies policies, List<Fact<IncidentEvent>> facts) {
        this(policies, facts, null);
    }

    /** @param now as it stands now; whoever may not see it now may not see how it stood before either */
    private IncidentFile(GradingPolicies policies, List<Fact<IncidentEvent>> facts, @Nullable IncidentFile now) {
        var decider = new IncidentDecider(policies);
        var state = decider.initial();
        for (var fact : facts) {
            state = decider.evolve(state, fact.event());
        }
        this.policies = policies;
        this.facts = List.copyOf(facts);
        this.incident = state;
        this.restrictedTo =
                now == null ? IncidentDetail.persons(state.protection().allowed()) : now.restrictedTo;
    }

    /**
     * The incident as these of its events make it; null when they do not begin with its beginning, and it was not there
     * yet.
     */
    public @Nullable IncidentFile asOf(Predicate<Recorded> counts) {
        var then = facts.stream().filter(fact -> counts.test(fact.recorded())).toList();
        return !then.isEmpty() && then.getFirst().equals(facts.getFirst())
                ? new IncidentFile(policies, then, this)
                : null;
    }

    /** Whether it is not restricted, or open to this person. */
    public boolean isOpenTo(String person) {
        return restrictedTo == null || restrictedTo.contains(person);
    }

    /** Who alone may see it now; null for all. */
    public @Nullable Set<String> restrictedTo() {
        return restrictedTo;
    }

    /** Code of the force it belongs to. */
    public String force() {
        return first().force();
    }

    /** How many events there are. */
    public int version() {
        return facts.size();
    }

    /** Everything but the running log. */
    public IncidentDetail detail() {
        var first = first();
        var urgency = incident.urgency();
        var place = incident.place();
        return new IncidentDetail(
                first.key(),
                first.force(),
                place == null ? first.district() : place.district(),
                first.origin(),
                incident.provenance().master(),
                incident.provenance().masterState(),
                Objects.requireNonNull(incident.stage()),
                urgency.starts(),
                urgency.grade(),
                urgency.policyLabel(),
                urgency.policy(),
                ResponseClocks.target(policies, incident),
                urgency.decisionDue(),
                new ResponseClocks(policies).clocks(incident),
                incident.abuse().suspected(),
                incident.abuse().confirmed(),
                place,
                incident.flags().readings(),
                parties(),
                incident.people().matches(),
                incident.narrative().links(),
                incident.attendance(),
                ClosureChecks.openIn(incident),
                incident.referrals(),
                incident.releases(),
                incident.provenance().transferred(),
                incident.protection().isRestricted(),
                ContactDetail.all(facts),
                incident.contacts().codeword(),
                history(),
                restrictedTo);
    }

    private Envelope first() {
        return facts.getFirst().recorded().envelope();
    }

    /** The running log, each line with what corrects it. */
    public List<LogLine> log() {
        Map<UUID, LogLine> lines = new LinkedHashMap<>();
        for (var fact : facts) {
            switch (fact.event()) {
                case LogEntryAdded added ->
                    lines.put(added.entry().value(), LogLine.of(fact, added, first(), restrictedTo));
                case LogEntryCorrected corrected -> {
                    lines.computeIfPresent(corrected.corrects().value(), (_, line) -> line.correctedBy(corrected));
                    lines.put(corrected.entry().value(), LogLine.of(fact, corrected, first(), restrictedTo));
                }
                default -> {}
            }
        }
        return List.copyOf(lines.values());
    }

    /** Every event, the log's lines too. */
    public List<TimelineEntry> timeline() {
        return timelineOf(_ -> true);
    }

    List<TimelineEntry> timelineOf(Predicate<Recorded> counts) {
        return facts.stream()
                .filter(fact -> counts.test(fact.recorded()))
                .map(fact -> TimelineEntry.of(fact, first(), restrictedTo))
                .toList();
    }

    private List<PartyDetail> parties() {
        Map<UUID, PartyDetail> parties = new LinkedHashMap<>();
        for (var fact : facts) {
            if (fact.event() instanceof PartyIdentified identified) {
                parties.merge(
                        identified.party().value(),
                        PartyDetail.unknown(identified.party().value()).with(identified),
                        (known, _) -> known.with(identified));
            }
        }
        return incident.people().parties().stream()
                .map(party -> parties.getOrDefault(
                                party.id().value(),
                                PartyDetail.unknown(party.id().value()))
                        .with(party.roles()))
                .toList();
    }

    private List<Noted<IncidentEvent>> history() {
        var history = new ArrayList<Noted<IncidentEvent>>();
        for (var fact : facts) {
            if (!(fact.event() instanceof LogEntryAdded || fact.event() instanceof LogEntryCorrected)) {
                history.add(Noted.of(fact.recorded().envelope(), fact.event()));
            }
        }
        return List.copyOf(history);
    }
}
