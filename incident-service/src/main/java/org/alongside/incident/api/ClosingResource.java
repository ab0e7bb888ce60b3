package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.CrimeDecisionMade;
import org.alongside.contracts.incidents.EncompassDecisionMade;
import org.alongside.contracts.incidents.IncidentReopened;
import org.alongside.contracts.incidents.IncidentResulted;
import org.alongside.contracts.incidents.NextStepOwnerNamed;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ReferralDecisionMade;
import org.alongside.contracts.incidents.RiskReviewed;
import org.alongside.incident.closing.ClosingCommand.CloseIncident;
import org.alongside.incident.closing.ClosingCommand.DecideCrime;
import org.alongside.incident.closing.ClosingCommand.DecideEncompass;
import org.alongside.incident.closing.ClosingCommand.DecideReferral;
import org.alongside.incident.closing.ClosingCommand.NameNextStepOwner;
import org.alongside.incident.closing.ClosingCommand.ReopenIncident;
import org.alongside.incident.closing.ClosingCommand.ResultIncident;
import org.alongside.incident.closing.ClosingCommand.WaiveCheck;
import org.alongside.incident.review.ReviewCommand.ReviewRisk;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Decisions, the outcome, the checks before closing, closing and reopening. */
@Path("/api/incidents/{id}")
@RolesAllowed({Roles.CONTROL_ROOM, Roles.RESPONSE_OFFICER, Roles.IDVA_CAR_OFFICER, Roles.DA_INVESTIGATOR})
public class ClosingResource {
    private final IncidentDesk desk;

    ClosingResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** Whether it is a crime. */
    @POST
    @Path("/crime-decision")
    public Uni<RestResponse<CommandAnswer>> decideCrime(UUID id, @Valid ClosingRequests.Crime crime) {
        var made = new CrimeDecisionMade(
                crime.decision(), crime.crimeReference(), Words.about(id).orNone(crime.reason()));
        return desk.asked(crime).of(id, new DecideCrime(made));
    }

    /** Whether a victim is referred. */
    @POST
    @Path("/referral-decision")
    public Uni<RestResponse<CommandAnswer>> decideReferral(UUID id, @Valid ClosingRequests.Referral referral) {
        var reason = referral.decision() == ReferralDecision.DECLINED
                ? FlagResource.reason(referral.reason())
                : referral.reason();
        var asked = desk.asked(referral);
        var made = new ReferralDecisionMade(
                new PartyId(referral.victim()),
                referral.decision(),
                Words.about(id).orNone(reason));
        return asked.of(id, new DecideReferral(made, asked.at()));
    }

    /** Whether a child's school is told. */
    @POST
    @Path("/encompass-decision")
    public Uni<RestResponse<CommandAnswer>> decideEncompass(UUID id, @Valid ClosingRequests.Encompass encompass) {
        var made = new EncompassDecisionMade(
                new PartyId(encompass.child()),
                encompass.decision(),
                Words.about(id).orNone(encompass.reason()));
        return desk.asked(encompass).of(id, new DecideEncompass(made));
    }

    /** Who goes on from here. */
    @POST
    @Path("/next-step-owner")
    public Uni<RestResponse<CommandAnswer>> nameOwner(UUID id, @Valid ClosingRequests.NextStep step) {
        if (step.owner() == null && step.team() == null) {
            throw ProblemException.of(EdgeCode.INVALID, "owner", "or a team must be named");
        }
        var named = new NextStepOwnerNamed(
                step.owner() == null ? null : new StaffId(step.owner()),
                step.team(),
                Words.about(id).orNone(step.nextStep()));
        return desk.asked(step).of(id, new NameNextStepOwner(named));
    }

    /** Somebody who was not there has looked at the risk again. */
    @POST
    @Path("/risk-review")
    @RolesAllowed({
        Roles.SECONDARY_RISK_ASSESSOR,
        Roles.DA_INVESTIGATOR,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.HUB_TRIAGE_WORKER,
        Roles.MASH_WORKER
    })
    public Uni<RestResponse<CommandAnswer>> review(UUID id, @Valid ClosingRequests.Review review) {
        var asked = desk.asked(review);
        var reviewed = new RiskReviewed(
                review.outcome(),
                asked.by(),
                null,
                null,
                asked.at(),
                Words.about(id).of(review.reason()));
        return asked.of(id, new ReviewRisk(reviewed));
    }

    /** A supervisor's reason stands in for a check. */
    @POST
    @Path("/waivers")
    @RolesAllowed({Roles.CONTROL_ROOM_SUPERVISOR, Roles.DISTRICT_INSPECTOR})
    public Uni<RestResponse<CommandAnswer>> waive(UUID id, @Valid ClosingRequests.Waiver waiver) {
        var asked = desk.asked(waiver);
        var waived = new ClosureCheckWaived(
                waiver.check(),
                waiver.party() == null ? null : new PartyId(waiver.party()),
                asked.by(),
                Words.about(id).of(waiver.reason()));
        return asked.of(id, new WaiveCheck(waived));
    }

    /** The outcome. */
    @POST
    @Path("/result")
    public Uni<RestResponse<CommandAnswer>> result(UUID id, @Valid ClosingRequests.Result result) {
        var asked = desk.reported(result, result.resultedAt());
        var resulted = new IncidentResulted(
                result.results(),
                result.closingCode(),
                result.qualifiers() == null ? List.of() : result.qualifiers(),
                result.daConfirmed(),
                asked.at());
        return asked.of(id, new ResultIncident(resulted));
    }

    /** Closes, once every check has its answer. */
    @POST
    @Path("/closure")
    @RolesAllowed(Roles.CONTROL_ROOM)
    public Uni<RestResponse<CommandAnswer>> close(UUID id, @Valid ClosingRequests.Closure closure) {
        var asked = desk.reported(closure, closure.closedAt());
        return asked.of(id, new CloseIncident(asked.at()));
    }

    /** Makes it live again. */
    @POST
    @Path("/reopen")
    @RolesAllowed(Roles.CONTROL_ROOM)
    public Uni<RestResponse<CommandAnswer>> reopen(UUID id, @Valid ClosingRequests.Reopening reopening) {
        var asked = desk.asked(reopening);
        var reopened = new IncidentReopened(asked.at(), Words.about(id).of(reopening.reason()));
        return asked.of(id, new ReopenIncident(reopened));
    }
}
