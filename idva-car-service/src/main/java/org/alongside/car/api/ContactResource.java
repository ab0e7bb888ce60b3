package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.alongside.car.board.ContactQueue;
import org.alongside.car.board.ContactRow;
import org.alongside.car.deferred.ContactCommand;
import org.alongside.car.wiring.CarService.Tasks;
import org.alongside.car.wiring.ContactConfig;
import org.alongside.contracts.ids.StaffId;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contact tasks: the queue, ends and owners. */
@Path("/api/deferred-contacts")
@RolesAllowed(Roles.ADVOCACY)
public class ContactResource {
    private final Desk desk;
    private final Tasks tasks;
    private final Pages pages;
    private final Reads reads;
    private final ContactConfig config;

    ContactResource(Desk desk, Tasks tasks, Pages pages, Reads reads, ContactConfig config) {
        this.desk = desk;
        this.tasks = tasks;
        this.pages = pages;
        this.reads = reads;
        this.config = config;
    }

    /**
     * Ends it where no contact is claimed. Tries are reported to case-service, which knows how the victim may be
     * reached.
     */
    @POST
    @Path("{id}/complete")
    public Uni<RestResponse<CommandAnswer>> complete(UUID id, @Valid ContactRequests.Complete body) {
        return asked(
                id,
                new ContactCommand.Complete(body.outcome(), body.lateReason(), desk.at(body.at())),
                desk.report(body, body.at()));
    }

    /** Changes what somebody saw, so it says in {@code If-Match} what that was. */
    @POST
    @Path("{id}/route")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER, Roles.HUB_TRIAGE_WORKER})
    public Uni<RestResponse<CommandAnswer>> route(UUID id, @Valid ContactRequests.Route body) {
        var owner = body.owner();
        return asked(
                id,
                new ContactCommand.Route(
                        body.route(),
                        body.team(),
                        owner == null ? null : new StaffId(owner),
                        body.reason(),
                        desk.at((Instant) null)),
                desk.edit(body));
    }

    private Uni<RestResponse<CommandAnswer>> asked(UUID id, ContactCommand command, CommandContext context) {
        return mayWrite(id)
                .chain(() -> desk.commands().handle(tasks.aggregate(), id, command, context))
                .map(Answers::of);
    }

    /** A task of another force, or one that only others may see, does not exist for the asker. */
    private Uni<Void> mayWrite(UUID id) {
        return pages.soon(ContactQueue.NAME, ContactRow.class, id)
                .invoke(row -> {
                    if (row != null && !desk.maySee(line(row))) {
                        throw ProblemException.of(EdgeCode.NOT_FOUND, "There is no such record.");
                    }
                })
                .replaceWithVoid();
    }

    /** Open tasks by due time, or those that ended; of one team, or overdue only, where asked. */
    @GET
    @RolesAllowed({Roles.ADVOCACY, Roles.CONTROL_ROOM})
    public Uni<Answered<ViewAnswer<ContactLine>>> contacts(
            @BeanParam PageParams page,
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("team") @Nullable String team,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("incident") @Nullable UUID incident) {
        var query = incident == null ? Lists.contacts(page, open, team, overdue) : Lists.contactsOf(page, incident);
        return reads.list(
                Reading.list(ContactLine.class, "contact-task", incident == null ? "queue" : "by-incident"),
                () -> pages.of(ContactQueue.NAME, page, query, this::line, row -> Cursor.after(row.dueAt, row.task)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADVOCACY, Roles.CONTROL_ROOM})
    public Uni<Answered<RecordAnswer<ContactLine>>> contact(
            UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        return reads.record(
                Reading.record(ContactLine.class, "contact-task", id),
                () -> pages.one(ContactQueue.NAME, minPosition, ContactRow.class, id, this::line, row -> row.version));
    }

    private ContactLine line(ContactRow row) {
        return ContactLine.of(row, config.restrictedPeople());
    }
}
