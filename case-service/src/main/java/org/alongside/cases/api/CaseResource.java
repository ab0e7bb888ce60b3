package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.CaseCommand.OpenContactRecord;
import org.alongside.cases.views.CaseFileView;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files: opened, found and read. */
@Path("/api/cases")
class CaseResource {
    private static final int SORT_VALUES = 3;
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Files files;
    private final Reads reads;
    private final ReadPositions positions;
    private final Caller caller;
    private final Door door;
    private final Requests requests;
    private final BusinessClock clock;

    CaseResource(
            Files files,
            Reads reads,
            ReadPositions positions,
            Caller caller,
            Door door,
            Requests requests,
            BusinessClock clock) {
        this.files = files;
        this.reads = reads;
        this.positions = positions;
        this.caller = caller;
        this.door = door;
        this.requests = requests;
        this.clock = clock;
    }

    /** A victim to be recorded, once for each incident. */
    record OpenRequest(
            UUID incident,
            UUID victim,
            @Nullable UUID deployment,
            RecordOpening because,
            @Nullable Instant openedAt) {}

    /** Opens the minimal contact record of a victim; opening it again changes nothing. */
    @POST
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY})
    public Uni<RestResponse<CommandAnswer>> open(@Valid OpenRequest request) {
        var incident = new IncidentId(request.incident());
        var victim = new PartyId(request.victim());
        var file = CaseIds.fileOf(incident, victim);
        var context = requests.report(request, request.openedAt(), TimeQuality.TYPED);
        var command = new OpenContactRecord(
                incident,
                victim,
                null,
                request.because(),
                request.deployment() == null ? null : new DeploymentId(request.deployment()),
                request.openedAt() == null ? clock.now() : request.openedAt());
        return door.opening(file, incident, command, context).map(Answers.created("/api/cases"));
    }

    /**
     * Open files of the force, of one holder ({@code holder=me}) or all of an incident; by risk, then by what is due.
     */
    @GET
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY, Roles.SAFEGUARDING})
    public Uni<Answered<ViewAnswer<CaseItem>>> list(
            @QueryParam("incident") @Nullable UUID incident,
            @QueryParam("holder") @Nullable String holder,
            @BeanParam PageParams page) {
        var who = caller.now();
        var kind = incident != null ? "by-incident" : holder != null ? "by-holder" : "open";
        var person = "me".equals(holder) ? who.actor().person() : holder;
        return reads.list(Reading.list(CaseItem.class, "case", kind), () -> positions
                .of(CaseFileView.NAME, page.minPosition())
                .chain(at -> found(who.force(), incident, person, page).map(seen -> page(seen, page.limit(), at))));
    }

    private Uni<List<Files.Seen>> found(
            String force, @Nullable UUID incident, @Nullable String holder, PageParams page) {
        var after = page.after(SORT_VALUES);
        if (incident != null) {
            return files.ofIncident(force, incident, after, page.limit());
        }
        return holder == null
                ? files.open(force, after, page.limit())
                : files.heldBy(force, holder, after, page.limit());
    }

    private static FoundPage<CaseItem> page(
            List<Files.Seen> seen, int limit, org.alongside.eventsourcing.view.ReadPosition at) {
        var next = seen.size() < limit ? null : after(seen.getLast());
        return new FoundPage<>(seen.stream().map(CaseItem::of).toList(), next, at);
    }

    private static String after(Files.Seen last) {
        var due = last.due();
        return Cursor.after(last.row().riskRank, due == null ? NEVER : due, last.row().id);
    }

    /** One file. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.POLICE, Roles.ADVOCACY, Roles.SAFEGUARDING})
    public Uni<Answered<RecordAnswer<CasePage>>> one(
            @RestPath UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        var from = minPosition == null ? OptionalLong.empty() : OptionalLong.of(minPosition);
        return reads.record(
                Reading.record(CasePage.class, "case", id),
                () -> positions.of(CaseFileView.NAME, from).chain(at -> files.file(id)
                        .chain(seen -> seen == null
                                ? Uni.createFrom().nullItem()
                                : files.party(id)
                                        .map(known -> new Found<>(CasePage.of(seen, known), seen.row().version, at)))));
    }

    /** Other files of what seems to be the same person, for the hub to weigh. */
    @GET
    @Path("{id}/same-person")
    @RolesAllowed(Roles.ADVOCACY)
    public Uni<Answered<ViewAnswer<CaseItem>>> samePerson(@RestPath UUID id, @BeanParam PageParams page) {
        var force = caller.now().force();
        return reads.list(
                Reading.list(CaseItem.class, "case", "same-person"),
                () -> positions.of(CaseFileView.NAME, page.minPosition()).chain(at -> door.pass(id)
                        .chain(() -> personKey(id))
                        .chain(key -> key == null
                                ? Uni.createFrom().item(List.<org.alongside.cases.views.CaseRow>of())
                                : files.samePerson(force, key, id))
                        .chain(rows -> Lines.of(files, rows))
                        .map(items -> new FoundPage<>(items, null, at))));
    }

    private Uni<@Nullable String> personKey(UUID id) {
        return files.row(id)
                .chain(row -> row != null && row.personKey != null
                        ? Uni.createFrom().item(row.personKey)
                        : files.party(id).map(known -> known == null ? null : known.personKey));
    }
}
