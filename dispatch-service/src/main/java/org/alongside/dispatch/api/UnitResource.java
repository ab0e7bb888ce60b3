package org.alongside.dispatch.api;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.dispatch.DispatchAggregates;
import org.alongside.dispatch.unit.UnitCommand;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Units: registered, crewed, and what they report. */
@Path("/api/units")
@RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.SYSTEM})
public class UnitResource {
    private final UnitHandling handling;
    private final Commands commands;
    private final DispatchAggregates aggregates;
    private final Requests requests;
    private final BusinessClock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    UnitResource(
            UnitHandling handling,
            Commands commands,
            DispatchAggregates aggregates,
            Requests requests,
            BusinessClock clock) {
        this.handling = handling;
        this.commands = commands;
        this.aggregates = aggregates;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * A unit of another control system has an id made from its own there, so telling of it again changes only its
     * details.
     */
    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR, Roles.SYSTEM, Roles.OPERATOR})
    public Uni<RestResponse<CommandAnswer>> register(@Valid UnitRequests.RegisterUnit unit) {
        var master = unit.master();
        var skills = unit.skills();
        var details = new UnitRegistered(
                unit.callSign(),
                unit.kind(),
                unit.area(),
                skills == null ? List.of() : skills,
                master == null ? null : master.reference());
        return commands.handle(aggregates.unit(), id(master), new UnitCommand.Register(details), requests.command(unit))
                .map(Answers.created("/api/units"));
    }

    private UUID id(UnitRequests.@Nullable Master master) {
        return master == null ? ids.generate() : master.unit();
    }

    @POST
    @Path("{id}/crew")
    public Uni<RestResponse<CommandAnswer>> crew(UUID id, @Valid UnitRequests.PutCrewOn crew) {
        var staff = crew.crew().stream().map(StaffId::new).toList();
        return handling.reported(id, crew, crew.at(), at -> new UnitCommand.PutCrewOn(staff, crew.constables(), at));
    }

    /** A status. State 0 calls for help until somebody ends that, also on the job the unit is held for (rule D17). */
    @POST
    @Path("{id}/state")
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.CONTROL_ROOM_SUPERVISOR,
        Roles.RESPONSE_OFFICER,
        Roles.ARREST_OFFICER,
        Roles.STATEMENT_TEAM,
        Roles.IDVA_CAR_OFFICER,
        Roles.SYSTEM
    })
    public Uni<RestResponse<CommandAnswer>> state(UUID id, @Valid UnitRequests.RadioStatus status) {
        var meaning = RadioStates.meaning(status.raw(), status.meaning());
        var context = requests.report(status, status.at(), TimeQuality.RADIO_STATUS);
        var pressed = new UnitCommand.ReportRadioState(status.raw(), meaning, at(status.at()));
        return commands.handle(aggregates.unit(), id, pressed, context).map(Answers::of);
    }

    /** How far the unit has come with an incident. */
    @POST
    @Path("{id}/progress")
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.CONTROL_ROOM_SUPERVISOR,
        Roles.RESPONSE_OFFICER,
        Roles.ARREST_OFFICER,
        Roles.STATEMENT_TEAM,
        Roles.SYSTEM
    })
    public Uni<RestResponse<CommandAnswer>> progress(UUID id, @Valid UnitRequests.Progress progress) {
        return handling.reportedFromTheScene(
                id, progress.incident(), progress, progress.at(), at -> moved(progress, at));
    }

    private static UnitCommand moved(UnitRequests.Progress progress, Instant at) {
        var incident = new IncidentId(progress.incident());
        return switch (progress.progress()) {
            case ACKNOWLEDGED -> new UnitCommand.ReportAcknowledged(incident, at);
            case EN_ROUTE -> new UnitCommand.ReportEnRoute(incident, progress.expectedAtSceneAt(), at);
            case STAGED -> new UnitCommand.ReportStaged(incident, at);
            case AT_SCENE, WITH_VICTIM -> new UnitCommand.ReportAtScene(incident, at);
            case CLEAR -> new UnitCommand.ReportClear(incident, at);
        };
    }

    /** Somebody heard from the crew that they are well. */
    @POST
    @Path("{id}/check-in")
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.CONTROL_ROOM_SUPERVISOR,
        Roles.RESPONSE_OFFICER,
        Roles.ARREST_OFFICER,
        Roles.STATEMENT_TEAM,
        Roles.SYSTEM
    })
    public Uni<RestResponse<CommandAnswer>> checkIn(UUID id, @Valid UnitRequests.CheckIn checkIn) {
        return handling.reported(id, checkIn, checkIn.at(), UnitCommand.ReportCheckedIn::new);
    }

    /** The crew who called for help is well, or help is with them. A status pressed later says neither. */
    @POST
    @Path("{id}/emergency-ended")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> emergencyEnded(UUID id, @Valid UnitRequests.EmergencyEnded ended) {
        return handling.reported(id, ended, ended.at(), UnitCommand.EndEmergency::new);
    }

    /** Somebody sees to the incident that lost its unit to the unit's own system. */
    @POST
    @Path("{id}/taking-seen-to")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> takingSeenTo(UUID id, @Valid UnitRequests.TakingSeenTo seen) {
        return handling.reported(id, seen, seen.at(), UnitCommand.SeeToTaking::new);
    }

    /** What another control system did with the unit; saying it again changes nothing. */
    @POST
    @Path("{id}/elsewhere")
    @RolesAllowed({Roles.DISPATCHER, Roles.SYSTEM})
    public Uni<RestResponse<CommandAnswer>> elsewhere(UUID id, @Valid UnitRequests.Elsewhere update) {
        var job = update.job().reference();
        return handling.reported(
                id,
                update,
                update.at(),
                at -> update.state() == UnitRequests.ElsewhereState.COMMITTED
                        ? new UnitCommand.ReportCommittedElsewhere(job, update.expectedFreeAt(), at)
                        : new UnitCommand.ReportFreedElsewhere(job, at));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.OPERATOR})
    public Uni<RestResponse<CommandAnswer>> retire(UUID id) {
        return handling.reported(id, null, null, UnitCommand.Retire::new);
    }

    private Instant at(@Nullable Instant said) {
        return said == null ? clock.now() : said;
    }
}
