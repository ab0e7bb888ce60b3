package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Function;
import org.alongside.dispatch.board.CarBoard;
import org.alongside.dispatch.board.CarRow;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;

/** The IDVA cars as dispatch hears of them. */
@Path("/api/dispatch-cars")
public class CarBoardResource {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;
    private final Caller caller;

    CarBoardResource(Boards boards, Reads reads, Pages pages, Caller caller) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<CarLine>>> cars(@BeanParam PageParams page) {
        return list("all", page, (force, limit) -> boards.cars(force, page.after(2), limit));
    }

    /**
     * Cars whose crew calls for help, on a job or on none, until its own service hears that it ended; and cars at a
     * scene whose crew is overdue to be heard of.
     */
    @GET
    @Path("alarms")
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<CarLine>>> alarms(@BeanParam PageParams page) {
        return list("alarms", page, (force, limit) -> boards.carsInAlarm(force, page.after(2), limit));
    }

    private Uni<Answered<ViewAnswer<CarLine>>> list(String query, PageParams page, Pages.Rows<CarRow> found) {
        var who = caller.now();
        return reads.list(
                Reading.list(CarLine.class, "car", query),
                () -> pages.of(
                        CarBoard.NAME,
                        page,
                        (force, limit) -> found.of(force, limit).chain(rows -> boards.hiddenJobs(
                                        who, rows.stream().map(row -> row.incident))
                                .map(hidden -> rows.stream()
                                        .map(row -> CarLine.of(row, hidden))
                                        .toList())),
                        Function.identity(),
                        line -> Cursor.after(line.callSign(), line.car())));
    }
}
