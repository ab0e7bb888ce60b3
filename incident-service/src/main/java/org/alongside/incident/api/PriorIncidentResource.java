package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.Role;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.incident.pseudonym.Pseudonyms;
import org.alongside.incident.records.HistoryPositions;
import org.alongside.incident.records.MarkerReader;
import org.alongside.incident.records.PriorReader;
import org.alongside.incident.records.PriorRecord;
import org.alongside.incident.records.PriorSummary;
import org.alongside.service.EdgeLimits;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Earlier incidents at a place, of people and from telephones. Asked by body, so that no address holds personal data.
 */
@Path("/api/prior-incidents")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.RESPONSE_OFFICER, Roles.DA_INVESTIGATOR, Roles.SECONDARY_RISK_ASSESSOR})
public class PriorIncidentResource {
    /** Earlier incidents that a summary counts at most; it says when there are more. */
    private static final int SUMMARY_MAX = 1_000;

    private static final String KIND = "prior-incident";

    private final Reads reads;
    private final Caller caller;
    private final PriorReader reader;
    private final MarkerReader markers;
    private final LookUps lookUps;
    private final Pseudonyms pseudonyms;
    private final Places places;
    private final BusinessClock clock;
    private final EdgeLimits limits;
    private final HistoryPositions positions;

    PriorIncidentResource(
            Reads reads,
            Caller caller,
            PriorReader reader,
            MarkerReader markers,
            LookUps lookUps,
            Pseudonyms pseudonyms,
            Places places,
            BusinessClock clock,
            EdgeLimits limits,
            HistoryPositions positions) {
        this.reads = reads;
        this.caller = caller;
        this.reader = reader;
        this.markers = markers;
        this.lookUps = lookUps;
        this.pseudonyms = pseudonyms;
        this.places = places;
        this.clock = clock;
        this.limits = limits;
        this.positions = positions;
    }

    /** The earlier incidents, newest first. */
    @POST
    public Uni<Answered<ViewAnswer<PriorRecord>>> find(@Valid PriorRequests.Lookup lookup, @BeanParam PageParams page) {
        var search = search(lookup);
        var after = page.after(2);
        return reads.list(
                Reading.list(PriorRecord.class, KIND, "by-keys"),
                () -> positions.of(page.minPosition()).call(() -> alarm(search)).chain(at -> reader.find(
                                search, received(after), incident(after), page.limit() + 1)
                        .map(found -> {
                            boolean more = found.size() > page.limit();
                            var shown = more ? found.subList(0, page.limit()) : found;
                            return new FoundPage<>(shown, more ? cursor(shown.getLast()) : null, at);
                        })));
    }

    /** How often before, in figures. */
    @POST
    @Path("/summary")
    public Uni<Answered<PriorSummary>> summarise(@Valid PriorRequests.Lookup lookup, @BeanParam PageParams page) {
        var search = search(lookup);
        return reads.figures(Reading.figures(PriorSummary.class, KIND, "summary"), () -> positions
                .of(page.minPosition())
                .call(() -> alarm(search))
                .chain(_ -> known(search))
                .chain(known -> reader.find(search.withoutBlock(), null, null, SUMMARY_MAX)
                        .map(found -> PriorSummary.of(search.before(), found, found.size() < SUMMARY_MAX, known))));
    }

    /** Orders, bail, warnings and needs in force now of the people, telephones and place, with their terms. */
    @POST
    @Path("/markers")
    public Uni<Answered<ViewAnswer<MarkerInForce>>> markers(
            @Valid PriorRequests.Lookup lookup, @BeanParam PageParams page) {
        var search = search(lookup);
        var force = caller.now().force();
        return reads.list(
                Reading.list(MarkerInForce.class, "marker", "by-keys"),
                () -> positions.of(page.minPosition()).call(() -> alarm(search)).chain(at -> markers.inForce(
                                search, clock.now())
                        .map(rows -> new FoundPage<>(
                                rows.stream()
                                        .map(row -> MarkerInForce.of(row, force))
                                        .toList(),
                                null,
                                at))));
    }

    /** Whoever looks for what is closed to them is told that there is nothing, and it is noted that they looked. */
    private Uni<Void> alarm(PriorReader.Search search) {
        return reader.closed(search).chain(lookUps::searched);
    }

    private Uni<PriorSummary.Known> known(PriorReader.Search search) {
        return Uni.combine()
                .all()
                .unis(
                        reader.maracInTheYearBefore(search),
                        reader.victimsSuspectedOf(search),
                        reader.inTheBlockInTheYearBefore(search),
                        markers.inForce(search, clock.now()))
                .asTuple()
                .map(found -> new PriorSummary.Known(
                        found.getItem1(),
                        found.getItem2(),
                        found.getItem3(),
                        found.getItem4().stream()
                                .map(row -> new PriorSummary.InForce(
                                        row.marker, Flag.valueOf(row.kind), row.party == null, row.expiresAt))
                                .toList()));
    }

    private PriorReader.Search search(PriorRequests.Lookup lookup) {
        var who = caller.now();
        return new PriorReader.Search(
                keys(lookup, who.force()),
                lookup.before() == null ? untilNow() : lookup.before(),
                lookup.incident(),
                who.actor().role() == Role.SYSTEM ? null : who.force(),
                who.actor().person());
    }

    /** A call just taken may be a moment ahead, by the clock of whoever took it. */
    private Instant untilNow() {
        return clock.now().plus(limits.futureSkewMax());
    }

    private PriorReader.Keys keys(PriorRequests.Lookup lookup, String force) {
        var place = places.orNone(lookup.place(), force, Words.about(new UUID(0, 0)));
        return new PriorReader.Keys(
                place == null || place.placeKey() == null
                        ? null
                        : place.placeKey().value(),
                place == null || place.blockKey() == null
                        ? null
                        : place.blockKey().value(),
                lookup.persons() == null
                        ? List.of()
                        : lookup.persons().stream()
                                .map(one -> pseudonyms
                                        .person(one.name(), one.dateOfBirth())
                                        .value())
                                .toList(),
                lookup.phones() == null
                        ? List.of()
                        : lookup.phones().stream()
                                .map(phone -> pseudonyms.phone(phone).value())
                                .toList());
    }

    private static String cursor(PriorRecord last) {
        return Cursor.after(last.receivedAt(), last.recordId());
    }

    private static @Nullable Instant received(List<String> after) {
        try {
            return after.isEmpty() ? null : Instant.parse(after.getFirst());
        } catch (DateTimeParseException notOurs) {
            throw foreignCursor();
        }
    }

    private static @Nullable UUID incident(List<String> after) {
        try {
            return after.isEmpty() ? null : UUID.fromString(after.getLast());
        } catch (IllegalArgumentException notOurs) {
            throw foreignCursor();
        }
    }

    private static ProblemException foreignCursor() {
        return ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
    }
}
