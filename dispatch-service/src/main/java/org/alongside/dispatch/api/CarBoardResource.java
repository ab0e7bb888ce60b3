package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.alongside.dispatch.board.CarBoard;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Cursor;
import org.alongside.service.read.PageParams;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.ViewAnswer;
import org.alongside.service.signin.Roles;

/** The IDVA cars as dispatch hears of them. */
@Path("/api/dispatch-cars")
public class CarBoardResource {
    private final Boards boards;
    private final Reads reads;
    private final Pages pages;

    CarBoardResource(Boards boards, Reads reads, Pages pages) {
        this.boards = boards;
        this.reads = reads;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Roles.CONTROL_ROOM, Roles.DISTRICT})
    public Uni<Answered<ViewAnswer<CarLine>>> cars(@BeanParam PageParams page) {
        return reads.list(
                Reading.list(CarLine.class, "car", "all"),
                () -> pages.of(
                        CarBoard.NAME,
                        page,
                        (force, limit) -> boards.cars(force, page.after(2), limit),
                        CarLine::of,
                        row -> Cursor.after(row.callSign, row.car)));
    }
}
