package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.alongside.car.CarRefusal;
import org.alongside.car.duty.Booking;
import org.alongside.car.duty.Duties;
import org.alongside.car.duty.DutyCommand;
import org.alongside.car.rota.RotaPattern;
import org.alongside.car.rota.RotaPattern.DatedWindow;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Weekly rotas, which become planned windows. */
@Path("/api/rota-patterns")
@RolesAllowed({Roles.IDVA_MANAGER, Roles.CONTROL_ROOM_SUPERVISOR})
public class RotaResource {
    private final Desk desk;
    private final Bookings bookings;

    RotaResource(Desk desk, Bookings bookings) {
        this.desk = desk;
        this.bookings = bookings;
    }

    /** Plans every window of the pattern in one commit. The answer names the first; again it plans nothing twice. */
    @POST
    public Uni<RestResponse<CommandAnswer>> apply(@Valid DutyRequests.Rota rota) {
        var pattern = rota.pattern();
        if (!pattern.isPossible()) {
            throw ProblemException.of(new Refusal(
                    CarRefusal.ROTA_IMPOSSIBLE,
                    "A pattern makes at least one window and spans at most " + RotaPattern.DAYS_MAX + " days."));
        }
        var context = desk.report(rota, null);
        var windows = pattern.datedWindows();
        return bookings.plan(
                        windows.stream()
                                .map(window -> Booking.of(window.id(), window.plan()))
                                .toList(),
                        seen -> desk.together(asks(pattern, seen), context))
                .map(Answers.created("/api/duties"));
    }

    private static List<Ask<?, ?, ?>> asks(RotaPattern pattern, Bookings.Seen seen) {
        var windows = pattern.datedWindows();
        var ids = windows.stream().map(DatedWindow::id).toList();
        return windows.stream()
                .<Ask<?, ?, ?>>map(window -> new Ask<>(
                        Duties.DUTIES,
                        window.id().value(),
                        new DutyCommand.PlanShift(window.plan(), pattern.label(), seen.turnOf(window.id(), ids))))
                .toList();
    }
}
