package org.alongside.car.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.car.board.CarBoard;
import org.alongside.car.board.CarRow;
import org.alongside.car.deployment.CarCommand;
import org.alongside.car.deployment.Cars;
import org.alongside.contracts.ids.UnitId;
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

/** The cars: registered, set, in emergency, and their board. */
@Path("/api/cars")
@RolesAllowed({Roles.CAR_CREW, Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
public class CarResource {
    private final Desk desk;
    private final Pages pages;
    private final JobsSeen seen;
    private final Reads reads;

    CarResource(Desk desk, Pages pages, JobsSeen seen, Reads reads) {
        this.desk = desk;
        this.pages = pages;
        this.seen = seen;
        this.reads = reads;
    }

    @POST
    @RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.IDVA_MANAGER, Roles.OPERATOR})
    public Uni<RestResponse<CommandAnswer>> register(@Valid CarRequests.RegisterCar car) {
        var unit = car.unit();
        var command = new CarCommand.Register(car.callSign(), car.area(), unit == null ? null : new UnitId(unit));
        return desk.commands()
                .handle(Cars.CARS, desk.newId(), command, desk.report(car, null))
                .map(Answers.created("/api/cars"));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.IDVA_MANAGER, Roles.OPERATOR})
    public Uni<RestResponse<CommandAnswer>> retire(UUID id, CarRequests.@Nullable At said) {
        return desk.car(id, said, said == null ? null : said.at(), CarCommand.Retire::new);
    }

    @POST
    @Path("{id}/state")
    public Uni<RestResponse<CommandAnswer>> state(UUID id, @Valid CarRequests.ChangeState change) {
        return desk.car(
                id, change, change.at(), at -> desk.said(new CarCommand.ChangeState(change.to(), change.cause(), at)));
    }

    /** State 0: taken in every state, and before everything else (rule D17). */
    @POST
    @Path("{id}/emergency")
    public Uni<RestResponse<CommandAnswer>> emergency(UUID id, CarRequests.@Nullable At said) {
        return desk.car(id, said, said == null ? null : said.at(), at -> new CarCommand.DeclareEmergency(at, null));
    }

    @POST
    @Path("{id}/emergency-ended")
    public Uni<RestResponse<CommandAnswer>> emergencyEnded(UUID id, CarRequests.@Nullable At said) {
        return desk.car(id, said, said == null ? null : said.at(), at -> desk.said(new CarCommand.EndEmergency(at)));
    }

    /** The crew was heard, on the radio or by its own press; without a word for long, the supervisor is told. */
    @POST
    @Path("{id}/check-in")
    public Uni<RestResponse<CommandAnswer>> checkIn(UUID id, CarRequests.@Nullable At said) {
        return desk.car(id, said, said == null ? null : said.at(), at -> desk.said(new CarCommand.CheckIn(at)));
    }

    @GET
    @RolesAllowed({Roles.CAR_CREW, Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.IDVA_MANAGER})
    public Uni<Answered<ViewAnswer<CarLine>>> cars(@BeanParam PageParams page) {
        return reads.list(Reading.list(CarLine.class, "car", "all"), () -> pages.of(
                        CarBoard.NAME,
                        page,
                        Lists.cars(page),
                        Function.identity(),
                        row -> Cursor.after(row.callSign, row.car))
                .chain(found -> seen.page(found, row -> row.incident, this::line)));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CAR_CREW, Roles.CONTROL_ROOM, Roles.DISTRICT, Roles.IDVA_MANAGER})
    public Uni<Answered<RecordAnswer<CarLine>>> car(UUID id, @QueryParam("minPosition") @Nullable Long minPosition) {
        return reads.record(Reading.record(CarLine.class, "car", id), () -> pages.one(
                        CarBoard.NAME, minPosition, CarRow.class, id, Function.identity(), row -> row.version)
                .chain(found -> seen.one(found, row -> row.incident, this::line)));
    }

    /** Another crew, or who is not named where people are, learns that the car is committed and not to what. */
    private CarLine line(CarRow row, @Nullable Set<String> named) {
        var me = desk.me().value();
        boolean onBoard =
                Stream.concat(row.constables.lines(), row.idvas.lines()).anyMatch(me::equals);
        boolean jobIsShown = onBoard || (seen.crewMember() == null && (named == null || named.contains(me)));
        return CarLine.of(row, jobIsShown, desk.at(null));
    }
}
