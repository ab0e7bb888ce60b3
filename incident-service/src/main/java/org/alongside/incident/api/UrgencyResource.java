package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.incidents.IncidentEscalated;
import org.alongside.contracts.incidents.LowerGradeAgreed;
import org.alongside.contracts.incidents.ThriveAnswer;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.incident.grading.ClockCommand.AskForEscalation;
import org.alongside.incident.grading.GradingCommand.AgreeToLowerGrade;
import org.alongside.incident.grading.GradingCommand.AssessThrive;
import org.alongside.incident.grading.GradingCommand.GradeIncident;
import org.alongside.incident.grading.GradingCommand.RegradeIncident;
import org.alongside.incident.service.ForceData;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** THRIVE, grades and escalation. */
@Path("/api/incidents/{id}")
@RolesAllowed(Roles.CONTROL_ROOM)
public class UrgencyResource {
    private final IncidentDesk desk;
    private final ForceData forces;

    UrgencyResource(IncidentDesk desk, ForceData forces) {
        this.desk = desk;
        this.forces = forces;
    }

    /** THRIVE, first or again. */
    @POST
    @Path("/thrive")
    public Uni<RestResponse<CommandAnswer>> assess(UUID id, @Valid UrgencyRequests.Thrive thrive) {
        var words = Words.about(id);
        return desk.asked(thrive)
                .of(
                        id,
                        new AssessThrive(
                                answer(thrive.threat(), words),
                                answer(thrive.harm(), words),
                                answer(thrive.risk(), words),
                                answer(thrive.investigation(), words),
                                answer(thrive.vulnerability(), words),
                                answer(thrive.engagement(), words),
                                words.orNone(thrive.interimRisk())));
    }

    private static ThriveAnswer answer(UrgencyRequests.Answer answer, Words words) {
        return new ThriveAnswer(answer.level(), words.orNone(answer.text()));
    }

    /**
     * The first grade. The answer holds what the dispatcher needs to open the co-response by command while events
     * cannot travel.
     */
    @POST
    @Path("/grade")
    public Uni<RestResponse<GradeAnswer>> grade(UUID id, @Valid UrgencyRequests.Grading grading) {
        var asked = desk.reported(grading, grading.gradedAt());
        return asked.of(id, new GradeIncident(grading.grade(), asked.force(), asked.at()))
                .chain(answer -> desk.state(id).map(incident -> GradeAnswer.of(answer, incident, forces)));
    }

    /** Another grade; an edit, so it says which version was seen. */
    @POST
    @Path("/regrade")
    public Uni<RestResponse<GradeAnswer>> regrade(UUID id, @Valid UrgencyRequests.Regrading regrading) {
        var asked = desk.edit(regrading);
        var command = new RegradeIncident(
                regrading.grade(),
                regrading.reason(),
                Words.about(id).orNone(regrading.explanation()),
                asked.by(),
                asked.force(),
                asked.at());
        return asked.of(id, command)
                .chain(answer -> desk.state(id).map(incident -> GradeAnswer.of(answer, incident, forces)));
    }

    /** A second person agrees to a lower grade; then another regrades. */
    @POST
    @Path("/lower-grade-agreement")
    public Uni<RestResponse<CommandAnswer>> agree(UUID id, @Valid UrgencyRequests.Agreement agreement) {
        var asked = desk.asked(agreement);
        return asked.of(id, new AgreeToLowerGrade(new LowerGradeAgreed(agreement.grade(), asked.by(), asked.at())));
    }

    /** Somebody wants it to go up. */
    @POST
    @Path("/escalations")
    public Uni<RestResponse<CommandAnswer>> escalate(UUID id, @Valid UrgencyRequests.Escalation escalation) {
        var asked = desk.asked(escalation);
        var event = new IncidentEscalated(
                EscalationCause.ASKED_FOR,
                escalation.to(),
                asked.at(),
                Words.about(id).orNone(escalation.explanation()));
        return asked.of(id, new AskForEscalation(event));
    }
}
