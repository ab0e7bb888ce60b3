package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.casefile.CaseCommand.AssessPrimary;
import org.alongside.cases.casefile.CaseCommand.AssessSecondary;
import org.alongside.cases.casefile.CaseCommand.ChangeRiskLevel;
import org.alongside.cases.risk.RiskForms;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.cases.RiskChangeReason;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.cases.RiskItem;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.RiskAssessmentId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Risk forms and levels. */
@Path("/api/cases")
class RiskResource {
    private final Door door;
    private final Requests requests;
    private final BusinessClock clock;

    RiskResource(Door door, Requests requests, BusinessClock clock) {
        this.door = door;
        this.requests = requests;
        this.clock = clock;
    }

    /** A form as filled in. Answers left out are not on the form that was used; those not asked are said so. */
    record FormRequest(
            RiskInstrument instrument,
            @NotBlank @Size(max = 40) String instrumentVersion,
            @Size(max = 100) List<RiskItem> items,
            @Nullable RiskLevel judged,
            @Nullable @Size(max = 20000) String judgement) {

        RiskForms.Filled filled(CaseId file) {
            return new RiskForms.Filled(instrument, instrumentVersion, items, judged, Words.orNull(file, judgement));
        }
    }

    /** The officer's form. */
    record PrimaryRequest(
            UUID assessment,
            UUID incident,
            UUID victim,
            @Valid FormRequest form,
            @Nullable Instant assessedAt) {}

    /** The officer's assessment at the scene; opens the contact record where nobody has. */
    @POST
    @Path("{id}/risk/primary")
    @RolesAllowed({
        Roles.RESPONSE_OFFICER,
        Roles.STATEMENT_TEAM,
        Roles.IDVA_CAR_OFFICER,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.DA_INVESTIGATOR
    })
    public Uni<RestResponse<CommandAnswer>> primary(@RestPath UUID id, @Valid PrimaryRequest request) {
        var file = new CaseId(id);
        var about = Owned.by(file, new IncidentId(request.incident()), new PartyId(request.victim()));
        return door.opening(
                        file,
                        about.incident(),
                        new AssessPrimary(
                                new RiskAssessmentId(request.assessment()),
                                about,
                                request.form().filled(file),
                                orNow(request.assessedAt())),
                        requests.report(request, request.assessedAt(), TimeQuality.TYPED))
                .map(Answers::of);
    }

    /** A specialist's form. */
    record SecondaryRequest(
            UUID assessment,
            @Nullable UUID incident,
            @Valid FormRequest form,
            @Nullable @Size(max = 20000) String reasonForChange,
            @Nullable Instant assessedAt) {}

    /** A specialist's later assessment. */
    @POST
    @Path("{id}/risk/secondary")
    @RolesAllowed({Roles.SECONDARY_RISK_ASSESSOR, Roles.IDVA, Roles.IDVA_MANAGER, Roles.HUB_TRIAGE_WORKER})
    public Uni<RestResponse<CommandAnswer>> secondary(@RestPath UUID id, @Valid SecondaryRequest request) {
        var file = new CaseId(id);
        return door.ask(
                file,
                new AssessSecondary(
                        new RiskAssessmentId(request.assessment()),
                        request.incident() == null ? null : new IncidentId(request.incident()),
                        request.form().filled(file),
                        orNow(request.assessedAt()),
                        Words.orNull(file, request.reasonForChange())),
                requests.report(request, request.assessedAt(), TimeQuality.TYPED));
    }

    /** A level without a form. */
    record LevelRequest(
            RiskLevel to,
            RiskChangeReason reason,
            @Nullable UUID incident,
            @Nullable Instant changedAt) {}

    /** The level changes for a reason other than a form; never below what the last form's count gave. */
    @POST
    @Path("{id}/risk/level")
    @RolesAllowed({
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.IDVA_CAR_OFFICER,
        Roles.DA_INVESTIGATOR,
        Roles.SECONDARY_RISK_ASSESSOR,
        Roles.ADVOCACY
    })
    public Uni<RestResponse<CommandAnswer>> level(@RestPath UUID id, @Valid LevelRequest request) {
        return door.ask(
                new CaseId(id),
                new ChangeRiskLevel(
                        request.to(),
                        request.reason(),
                        request.incident() == null ? null : new IncidentId(request.incident()),
                        orNow(request.changedAt())),
                requests.report(request, request.changedAt(), TimeQuality.TYPED));
    }

    private Instant orNow(@Nullable Instant at) {
        return at == null ? clock.now() : at;
    }
}
