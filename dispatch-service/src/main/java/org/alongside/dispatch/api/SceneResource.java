package org.alongside.dispatch.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.coresponse.CoResponseCommand;
import org.alongside.dispatch.coresponse.SceneCommand;
import org.alongside.dispatch.coresponse.SceneReport;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The scene: how safe it is and by whose word, what holds the car back, where the suspect is, and calls for help. */
@Path("/api/co-responses")
@RolesAllowed({
    Roles.DISPATCHER,
    Roles.CONTROL_ROOM_SUPERVISOR,
    Roles.RESPONSE_OFFICER,
    Roles.ARREST_OFFICER,
    Roles.STATEMENT_TEAM,
    Roles.IDVA_CAR_OFFICER
})
public class SceneResource {
    private final Handling handling;
    private final Caller caller;

    SceneResource(Handling handling, Caller caller) {
        this.handling = handling;
        this.caller = caller;
    }

    @POST
    @Path("{incident}/scene")
    public Uni<RestResponse<CommandAnswer>> scene(UUID incident, @Valid SceneRequests.Scene scene) {
        return handling.reportedFromTheScene(
                incident,
                scene,
                scene.at(),
                at -> new SceneCommand.SetScene(scene.state().state(), at));
    }

    /** A named officer declares the place safe, on this ground (rule D7). */
    @POST
    @Path("{incident}/scene/safe")
    public Uni<RestResponse<CommandAnswer>> safe(UUID incident, @Valid SceneRequests.Safe safe) {
        var words = CoResponseRequests.words(incident, safe.explanation());
        return handling.reportedFromTheScene(
                incident,
                safe,
                safe.at(),
                at -> new SceneCommand.DeclareSafe(
                        place(safe.place()), handling.staff(safe.officer()), safe.basis(), words, at));
    }

    /** The place is not safe any more; a crew there withdraws (rule D8). The car's IDVA may say so too. */
    @POST
    @Path("{incident}/scene/revoke")
    @RolesAllowed({Roles.POLICE, Roles.CAR_CREW})
    public Uni<RestResponse<CommandAnswer>> revoke(UUID incident, @Valid SceneRequests.Revoke revoke) {
        var words = CoResponseRequests.words(incident, revoke.explanation());
        return handling.reportedFromTheScene(
                incident,
                revoke,
                revoke.at(),
                at -> new SceneReport.RevokeSafety(
                        place(revoke.place()), handling.staff(revoke.officer()), revoke.reason(), words, at));
    }

    @POST
    @Path("{incident}/meeting-place")
    public Uni<RestResponse<CommandAnswer>> meetingPlace(UUID incident, @Valid SceneRequests.MeetingPlace said) {
        var where = said.awayFromScene() ? SceneCommand.Where.AWAY_FROM_SCENE : SceneCommand.Where.AT_SCENE;
        return handling.reportedFromTheScene(
                incident,
                said,
                said.at(),
                at -> new SceneCommand.SetMeetingPlace(said.place().of(incident), where, at));
    }

    /** Something keeps the car back absolutely (rule D6). */
    @POST
    @Path("{incident}/holds")
    public Uni<RestResponse<CommandAnswer>> hold(UUID incident, @Valid SceneRequests.Hold hold) {
        return handling.reportedFromTheScene(
                incident,
                hold,
                hold.at(),
                at -> new SceneReport.ImposeHold(hold.reason(), placeOf(incident, hold.rendezvousPoint()), at));
    }

    /** A hold for a firearm is lifted by a supervisor. */
    @POST
    @Path("{incident}/holds/lift")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> lift(UUID incident, @Valid SceneRequests.Lift lift) {
        var by = caller.now().actor();
        return handling.asked(
                incident, lift, at -> new SceneCommand.LiftHold(lift.reason(), handling.staff(null), by.role(), at));
    }

    @POST
    @Path("{incident}/arrest")
    public Uni<RestResponse<CommandAnswer>> arrest(UUID incident, @Valid SceneRequests.Arrest arrest) {
        var grounds = CoResponseRequests.words(incident, arrest.grounds());
        return handling.reportedFromTheScene(
                incident,
                arrest,
                arrest.at(),
                at -> new SceneReport.ReportArrest(party(arrest.suspect()), unit(arrest.unit()), grounds, at));
    }

    @POST
    @Path("{incident}/suspect")
    public Uni<RestResponse<CommandAnswer>> suspect(UUID incident, @Valid SceneRequests.Suspect suspect) {
        return handling.reportedFromTheScene(
                incident,
                suspect,
                suspect.at(),
                at -> new SceneReport.ReportSuspect(
                        party(suspect.suspect()), suspect.whereabouts(), placeOf(incident, suspect.place()), at));
    }

    /** A member of a crew has read a warning (rule D9). */
    @POST
    @Path("{incident}/warnings/ack")
    @RolesAllowed({Roles.POLICE, Roles.CAR_CREW})
    public Uni<RestResponse<CommandAnswer>> warning(UUID incident, @Valid SceneRequests.Warning warning) {
        return handling.reportedFromTheScene(
                incident,
                warning,
                warning.at(),
                at -> new SceneReport.AcknowledgeWarning(
                        warning.warning(),
                        party(warning.about()),
                        handling.staff(null),
                        unit(warning.unit()),
                        deployment(warning.deployment()),
                        at));
    }

    /** A crew calls for help (rule D17). */
    @POST
    @Path("{incident}/emergency")
    @RolesAllowed({Roles.POLICE, Roles.CAR_CREW})
    public Uni<RestResponse<CommandAnswer>> emergency(UUID incident, @Valid SceneRequests.Emergency call) {
        return handling.reportedFromTheScene(
                incident,
                call,
                call.at(),
                at -> new CoResponseCommand.ReportEmergency(
                        unit(call.unit()), deployment(call.deployment()), placeOf(incident, call.place()), at));
    }

    @POST
    @Path("{incident}/emergency/end")
    @RolesAllowed({Roles.DISPATCHER, Roles.CONTROL_ROOM_SUPERVISOR})
    public Uni<RestResponse<CommandAnswer>> emergencyEnded(UUID incident, @Valid SceneRequests.Emergency call) {
        return handling.reported(
                incident,
                call,
                call.at(),
                at -> new CoResponseCommand.ReportEmergencyEnded(unit(call.unit()), deployment(call.deployment()), at));
    }

    private static SafePlace place(@Nullable SafePlace said) {
        return Objects.requireNonNullElse(said, SafePlace.SCENE);
    }

    private static @Nullable Place placeOf(UUID incident, CoResponseRequests.@Nullable PlaceSaid said) {
        return said == null ? null : said.of(incident);
    }

    private static @Nullable PartyId party(@Nullable UUID id) {
        return id == null ? null : new PartyId(id);
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable DeploymentId deployment(@Nullable UUID id) {
        return id == null ? null : new DeploymentId(id);
    }
}
