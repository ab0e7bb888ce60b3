package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.CaseCommand.Found;
import org.alongside.cases.casefile.CaseCommand.Refer;
import org.alongside.cases.casefile.Steps;
import org.alongside.cases.views.CaseFileView;
import org.alongside.cases.views.CaseRow;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Referrals and the hub's queue of them. */
@Path("/api/referrals")
class ReferralResource {
    private static final int SORT_VALUES = 2;

    private final Files files;
    private final Reads reads;
    private final ReadPositions positions;
    private final Caller caller;
    private final Door door;
    private final Requests requests;
    private final CaseAggregates aggregates;
    private final BusinessClock clock;

    ReferralResource(
            Files files,
            Reads reads,
            ReadPositions positions,
            Caller caller,
            Door door,
            Requests requests,
            CaseAggregates aggregates,
            BusinessClock clock) {
        this.files = files;
        this.reads = reads;
        this.positions = positions;
        this.caller = caller;
        this.door = door;
        this.requests = requests;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /**
     * A referral form. With incident and victim it belongs to that victim's file; without, it begins one.
     *
     * @param conflictOfInterest a worker or partner staff is a party
     */
    record ReferralRequest(
            ReferralSource source,
            @Nullable UUID incident,
            @Nullable UUID victim,
            @Nullable @Size(max = 100) String personKey,
            @Nullable @Size(max = 20) List<UUID> perpetrators,
            @Nullable @Size(max = 20) List<String> perpetratorKeys,
            @Nullable @Size(max = 20) List<UUID> children,
            @Nullable RiskLevel riskLevel,
            @Nullable RiskInstrument instrument,
            @Nullable @Size(max = 40) String instrumentVersion,
            FlagValue victimKnows,
            FlagValue victimAgrees,
            @NotBlank @Size(max = 40) String area,
            @Nullable AgeBand ageBand,
            @Nullable FlagValue conflictOfInterest,
            @Nullable Instant referredAt,
            @Nullable @Size(max = 200) String victimName,
            @Nullable @Size(max = 20000) String reasons,
            @Nullable @Size(max = 20000) String immediateDangers) {}

    /** Refers a victim. What stands in the way is recorded for the hub; nothing turns a referral away. */
    @POST
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY, Roles.SAFEGUARDING})
    public Uni<RestResponse<CommandAnswer>> refer(@Valid ReferralRequest request) {
        var context = requests.report(request, request.referredAt(), TimeQuality.TYPED);
        var file = fileOf(request);
        var who = caller.now();
        var incident = request.incident() == null ? null : new IncidentId(request.incident());
        return door.pass(file.value(), incident)
                .chain(() -> found(who.force(), file, request))
                .map(found ->
                        new Refer(form(file, request, new StaffId(who.actor().person())), found))
                .chain(refer -> door.together(file, List.of(aggregates.ask(file, refer)), context))
                .map(Answers.created("/api/cases"));
    }

    private static CaseId fileOf(ReferralRequest request) {
        var incident = request.incident();
        var victim = request.victim();
        return incident == null || victim == null
                ? new CaseId(UUID.randomUUID())
                : CaseIds.fileOf(new IncidentId(incident), new PartyId(victim));
    }

    private Uni<Found> found(String force, CaseId file, ReferralRequest request) {
        return files.party(file.value()).chain(known -> {
            var key = request.personKey() != null ? request.personKey() : known == null ? null : known.personKey;
            var band = request.ageBand() != null ? request.ageBand() : known == null ? null : known.ageBand;
            Uni<List<CaseRow>> others =
                    key == null ? Uni.createFrom().item(List.of()) : files.samePerson(force, key, file.value());
            return others.map(rows -> found(rows, band, request.conflictOfInterest()));
        });
    }

    private static Found found(List<CaseRow> others, @Nullable AgeBand band, @Nullable FlagValue conflict) {
        var open =
                others.stream().filter(row -> !Steps.ENDED.contains(row.state)).findFirst();
        return new Found(
                others.isEmpty() ? null : new CaseId(others.getFirst().id),
                open.map(row -> new CaseId(row.id)).orElse(null),
                band == null ? AgeBand.UNKNOWN : band,
                conflict == null ? FlagValue.NOT_ASKED : conflict);
    }

    private CaseReferred form(CaseId file, ReferralRequest request, StaffId referrer) {
        return new CaseReferred(
                new ReferralId(UUID.randomUUID()),
                request.source(),
                request.incident() == null ? List.of() : List.of(new IncidentId(request.incident())),
                request.victim() == null ? null : new PartyId(request.victim()),
                request.personKey() == null ? null : new PersonKey(request.personKey()),
                ids(request.perpetrators()),
                ids(request.children()),
                orNone(request.perpetratorKeys()).stream().map(PersonKey::new).toList(),
                request.riskLevel(),
                request.instrument(),
                request.instrumentVersion(),
                request.victimKnows(),
                request.victimAgrees(),
                request.area(),
                referrer,
                request.referredAt() == null ? clock.now() : request.referredAt(),
                Words.person(file, request.victimName()),
                Words.orNull(file, request.reasons()),
                Words.orNull(file, request.immediateDangers()));
    }

    private static List<PartyId> ids(@Nullable List<UUID> parties) {
        return orNone(parties).stream().map(PartyId::new).toList();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Referrals that the hub has not decided on, oldest first. */
    @GET
    @RolesAllowed({Roles.ADVOCACY, Roles.MASH_WORKER})
    public Uni<Answered<ViewAnswer<CaseItem>>> untriaged(@BeanParam PageParams page) {
        var force = caller.now().force();
        return reads.list(Reading.list(CaseItem.class, "case", "untriaged"), () -> positions
                .of(CaseFileView.NAME, page.minPosition())
                .chain(at -> files.untriaged(force, page.after(SORT_VALUES), page.limit())
                        .chain(rows -> Lines.of(files, rows)
                                .map(items -> new FoundPage<>(items, next(rows, page.limit()), at)))));
    }

    private static @Nullable String next(List<CaseRow> rows, int limit) {
        var last = rows.size() < limit ? null : rows.getLast();
        return last == null || last.referredAt == null ? null : Cursor.after(last.referredAt, last.id);
    }

    /**
     * The queue in figures.
     *
     * @param oldestAgeSeconds how long the oldest has waited; absent when none waits
     */
    record Waiting(
            long position,
            int untriaged,
            @Nullable Instant oldestReferredAt,
            @Nullable Long oldestAgeSeconds) {}

    /** How many referrals wait for the hub, and how long the oldest has waited. */
    @GET
    @Path("waiting")
    @RolesAllowed({Roles.ADVOCACY, Roles.MASH_WORKER})
    public Uni<Answered<Waiting>> waiting(@BeanParam PageParams page) {
        var force = caller.now().force();
        return reads.figures(Reading.figures(Waiting.class, "case", "untriaged"), () -> positions
                .of(CaseFileView.NAME, page.minPosition())
                .chain(at -> files.waiting(force).map(row -> waiting(at.position(), row))));
    }

    private Waiting waiting(long position, Object[] row) {
        var oldest = (Instant) row[1];
        return new Waiting(
                position,
                Math.toIntExact((Long) row[0]),
                oldest,
                oldest == null ? null : Duration.between(oldest, clock.now()).toSeconds());
    }
}
