package org.alongside.incident.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.alongside.eventsourcing.asof.By;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.incident.detail.IncidentDetail;
import org.alongside.incident.detail.IncidentFile;
import org.alongside.incident.detail.IncidentThen;
import org.alongside.incident.detail.LogLine;
import org.alongside.incident.detail.PastMoments;
import org.alongside.incident.detail.TimelineEntry;
import org.alongside.incident.records.KnownRecords;
import org.alongside.incident.records.RecordsAggregate;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.Found;
import org.alongside.service.read.FoundPage;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.LiveEvent;
import org.alongside.service.read.LiveList;
import org.alongside.service.read.LiveLists;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jspecify.annotations.Nullable;

/** Reads the board and single incidents. */
@Path("/api/incidents")
public class ReadingResource {
    private static final String KIND = "incident";

    private static final RecordsAggregate RECORDS = RecordsAggregate.create();

    private final Reads reads;
    private final Caller caller;
    private final BoardReader board;
    private final IncidentFiles files;
    private final LookUps lookUps;
    private final LiveList<BoardItem> live;
    private final Commands commands;

    ReadingResource(
            Reads reads,
            Caller caller,
            BoardReader board,
            IncidentFiles files,
            LookUps lookUps,
            LiveLists lives,
            Commands commands) {
        this.commands = commands;
        this.reads = reads;
        this.caller = caller;
        this.board = board;
        this.files = files;
        this.lookUps = lookUps;
        this.live = lives.of(new LiveBoard(board));
    }

    /** Open incidents, most urgent first. */
    @GET
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.SYSTEM})
    public Uni<Answered<ViewAnswer<BoardItem>>> board(@BeanParam PageParams page) {
        var who = caller.now();
        return reads.list(Reading.list(BoardItem.class, KIND, "board"), () -> board.page(page, who));
    }

    /** What is still owed of incidents, closed ones too: a referral that did not arrive, an unprotected release. */
    @GET
    @Path("/owed")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.DA_INVESTIGATOR})
    public Uni<Answered<ViewAnswer<BoardItem>>> owed(@BeanParam PageParams page) {
        var who = caller.now();
        return reads.list(Reading.list(BoardItem.class, KIND, "owed"), () -> board.owed(page, who));
    }

    /** Ended incidents at whose risk nobody has looked again, of standard or unknown risk too, the first due first. */
    @GET
    @Path("/risk-reviews")
    @RolesAllowed({Roles.POLICE, Roles.HUB_TRIAGE_WORKER, Roles.MASH_WORKER})
    public Uni<Answered<ViewAnswer<BoardItem>>> toReview(@BeanParam PageParams page) {
        var who = caller.now();
        return reads.list(Reading.list(BoardItem.class, KIND, "risk-reviews"), () -> board.toReview(page, who));
    }

    /** The board of one's own force live; the screen puts it in order. */
    @GET
    @Path("/stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Multi<LiveEvent> watchBoard() {
        return reads.live(Reading.list(BoardItem.class, KIND, "board-live"), live);
    }

    /** Everything about one incident. */
    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.POLICE)
    public Uni<Answered<RecordAnswer<IncidentDetail>>> detail(UUID id) {
        return reads.record(Reading.record(IncidentDetail.class, KIND, id), () -> file(id).map(
                        file -> file == null ? null : found(file)));
    }

    /** The incident; that somebody looked who may not see it is noted first. */
    private Uni<@Nullable IncidentFile> file(UUID id) {
        return files.now(id).call(file -> lookUps.opened(id, file));
    }

    /** Nothing of what is closed to whoever asks, not even how many lines it has. */
    private Uni<@Nullable IncidentFile> openFile(UUID id) {
        var person = caller.now().actor().person();
        return file(id).map(file -> file == null || !file.isOpenTo(person) ? null : file);
    }

    private Found<IncidentDetail> found(IncidentFile file) {
        return new Found<>(file.detail(), file.version(), files.position());
    }

    /** What records hold about its people and place, looked up without anybody asking. */
    @GET
    @Path("/{id}/records")
    @RolesAllowed(Roles.POLICE)
    public Uni<Answered<RecordAnswer<KnownRecords>>> records(UUID id) {
        return reads.record(new Reading<>(KnownRecords.class, KIND, id.toString(), "records"), () -> file(id).chain(
                        file -> file == null ? Uni.createFrom().nullItem() : known(id, file)));
    }

    private Uni<Found<KnownRecords>> known(UUID id, IncidentFile file) {
        return commands.load(RECORDS.kind(), id)
                .map(loaded -> new Found<>(
                        KnownRecords.of(id.toString(), file.force(), loaded.state(), file.restrictedTo()),
                        loaded.version(),
                        files.position()));
    }

    /** The running log, oldest line first. */
    @GET
    @Path("/{id}/log")
    @RolesAllowed(Roles.POLICE)
    public Uni<Answered<ViewAnswer<LogLine>>> log(UUID id, @BeanParam PageParams page) {
        return reads.list(new Reading<>(LogLine.class, KIND, id.toString(), "log"), () -> openFile(id)
                .map(file -> page(file, IncidentFile::log, LogLine::version, page)));
    }

    /**
     * Every event in its order, as of a moment.
     *
     * @param moment without one, now
     * @param by whether what had happened by then counts, or what was known here by then
     */
    @GET
    @Path("/{id}/timeline")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DA_INVESTIGATOR})
    public Uni<Answered<ViewAnswer<TimelineEntry>>> timeline(
            UUID id,
            @QueryParam("asOf") @Nullable String moment,
            @QueryParam("by") @Nullable By by,
            @BeanParam PageParams page) {
        var at = Moments.of("asOf", moment);
        return reads.list(new Reading<>(TimelineEntry.class, KIND, id.toString(), "timeline"), () -> openFile(id)
                .map(found -> page(
                        found == null || !PastMoments.isThere(at, by, found) ? null : found,
                        one -> PastMoments.until(at, by, one),
                        entry -> entry.entry().version(),
                        page)));
    }

    /**
     * The whole incident as it stood at a past moment, with what was known then and what had happened by then and was
     * only told later standing apart.
     *
     * @param moment the moment
     * @param by without it, what was known here by then
     */
    @GET
    @Path("/{id}/as-of")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DA_INVESTIGATOR})
    public Uni<Answered<RecordAnswer<IncidentThen>>> asOf(
            UUID id, @QueryParam("at") @Nullable String moment, @QueryParam("by") @Nullable By by) {
        var at = Moments.of("at", moment);
        if (at == null) {
            throw ProblemException.of(EdgeCode.INVALID, "at", "must be given");
        }
        return reads.record(new Reading<>(IncidentThen.class, KIND, id.toString(), "as-of"), () -> file(id).chain(
                        file -> then(id, file, at, by == null ? By.LOGGED : by)));
    }

    private Uni<@Nullable Found<IncidentThen>> then(UUID id, @Nullable IncidentFile file, Instant at, By by) {
        return file == null
                ? Uni.createFrom().nullItem()
                : files.around(id)
                        .map(facts -> new Found<>(
                                PastMoments.then(id, file, facts, at, by), file.version(), files.position()));
    }

    private <T extends Guarded> FoundPage<T> page(
            @Nullable IncidentFile file,
            Function<IncidentFile, List<T>> all,
            ToIntFunction<T> version,
            PageParams params) {
        if (file == null) {
            throw ProblemException.of(EdgeCode.NOT_FOUND, "There is no such record.");
        }
        var after = params.after(1);
        int from = after.isEmpty() ? 0 : number(after.getFirst());
        var rest = all.apply(file).stream()
                .filter(item -> version.applyAsInt(item) > from)
                .toList();
        boolean more = rest.size() > params.limit();
        var shown = more ? rest.subList(0, params.limit()) : rest;
        return new FoundPage<>(
                shown, more ? Cursor.after(version.applyAsInt(shown.getLast())) : null, files.position());
    }

    private static int number(String cursor) {
        if (!cursor.matches("\\d{1,9}")) {
            throw ProblemException.of(EdgeCode.MALFORMED, "cursor", "must be one that this list gave");
        }
        return Integer.parseInt(cursor);
    }
}
