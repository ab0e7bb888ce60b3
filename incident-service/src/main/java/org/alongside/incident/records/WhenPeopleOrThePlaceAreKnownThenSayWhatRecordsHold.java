package org.alongside.incident.records;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.incidents.AccessRestricted;
import org.alongside.contracts.incidents.CallReceived;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.MarkerAdded;
import org.alongside.contracts.incidents.MarkerRemoved;
import org.alongside.contracts.incidents.PartyIdentified;
import org.alongside.contracts.incidents.PersonsMatched;
import org.alongside.contracts.incidents.PersonsUnmatched;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorIncident;
import org.alongside.contracts.incidents.RoleAssigned;
import org.alongside.contracts.incidents.RoleWithdrawn;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Inquiry;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ViewReader;

/**
 * Nobody has to ask what is known of the caller's number, the address and the people: it is looked up when they become
 * known, and again when a marker, a match or a restriction changes that concerns an incident still open. What is restricted is not
 * found, as nobody in particular looks. Source: domain 2.7, 2.8 and 2.12.
 */
@ApplicationScoped
public class WhenPeopleOrThePlaceAreKnownThenSayWhatRecordsHold implements Inquiry<IncidentEvent> {
    /** Earlier incidents listed at most; it says when there are more. */
    private static final int INCIDENTS_MAX = 50;

    private final RecordsAggregate records = RecordsAggregate.create();
    private final IncidentKeys keys;
    private final PriorReader priors;
    private final MarkerReader markers;
    private final HistoryPositions positions;
    private final BusinessClock clock;

    WhenPeopleOrThePlaceAreKnownThenSayWhatRecordsHold(
            IncidentKeys keys,
            PriorReader priors,
            MarkerReader markers,
            HistoryPositions positions,
            BusinessClock clock) {
        this.keys = keys;
        this.priors = priors;
        this.markers = markers;
        this.positions = positions;
        this.clock = clock;
    }

    @Override
    public Class<IncidentEvent> reactsTo() {
        return IncidentEvent.class;
    }

    @Override
    public String name() {
        return "WhenPeopleOrThePlaceAreKnownThenSayWhatRecordsHold";
    }

    @Override
    public Uni<List<Ask<?, ?, ?>>> asks(Fact<IncidentEvent> fact) {
        var incident = UUID.fromString(fact.recorded().envelope().key());
        return switch (fact.event()) {
            case CallReceived _,
                    IncidentReopened _,
                    IncidentCreated _,
                    LocationConfirmed _,
                    PartyIdentified _,
                    RoleAssigned _,
                    RoleWithdrawn _ -> caughtUp(fact).chain(() -> notes(List.of(incident)));
            case AccessRestricted _, MarkerAdded _, MarkerRemoved _, PersonsMatched _, PersonsUnmatched _ ->
                caughtUp(fact).chain(() -> concerned(incident)).chain(this::notes);
            default -> Uni.createFrom().item(List.of());
        };
    }

    /** Until every view that is asked holds the fact; when one does not in time, the fact comes again. */
    private Uni<Void> caughtUp(Fact<IncidentEvent> fact) {
        return positions
                .of(OptionalLong.of(fact.recorded().position()))
                .onFailure(ViewReader.NotThere.class)
                .transform(late -> new TimeoutException(late.getMessage()))
                .replaceWithVoid();
    }

    private Uni<List<UUID>> concerned(UUID incident) {
        return keys.of(incident)
                .chain(search -> search == null ? Uni.createFrom().item(List.<UUID>of()) : priors.openBeside(search))
                .map(others -> Stream.concat(Stream.of(incident), others.stream())
                        .distinct()
                        .toList());
    }

    private Uni<List<Ask<?, ?, ?>>> notes(List<UUID> incidents) {
        return Multi.createFrom()
                .iterable(incidents)
                .onItem()
                .transformToUniAndConcatenate(this::note)
                .collect()
                .asList()
                .map(notes ->
                        notes.stream().<Ask<?, ?, ?>>flatMap(Optional::stream).toList());
    }

    private Uni<Optional<Ask<?, ?, ?>>> note(UUID incident) {
        return keys.of(incident)
                .chain(search -> search == null
                        ? Uni.createFrom().item(Optional.empty())
                        : look(search).map(found -> Optional.of(records.note(new IncidentId(incident), found))));
    }

    private Uni<PoliceRecordsFound> look(PriorReader.Search search) {
        var now = clock.now();
        return Uni.combine()
                .all()
                .unis(
                        priors.find(search.withoutBlock(), null, null, INCIDENTS_MAX + 1),
                        priors.maracInTheYearBefore(search),
                        priors.victimsSuspectedOf(search),
                        markers.withoutTerms(search, now))
                .asTuple()
                .map(found -> new PoliceRecordsFound(
                        incidents(found.getItem1()),
                        found.getItem1().size() <= INCIDENTS_MAX,
                        found.getItem2(),
                        found.getItem3() > 1,
                        found.getItem4(),
                        now));
    }

    private static List<PriorIncident> incidents(List<PriorRecord> found) {
        return found.stream()
                .limit(INCIDENTS_MAX)
                .filter(PriorRecord::countsAsRepeat)
                .flatMap(one -> one.ofTheSamePeople().stream()
                        .map(basis -> new PriorIncident(
                                new IncidentId(UUID.fromString(one.recordId())), basis, one.receivedAt())))
                .toList();
    }
}
