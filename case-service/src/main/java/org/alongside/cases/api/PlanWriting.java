package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.advocacy.AdvocacyCommand.AgreeSafetyPlan;
import org.alongside.cases.advocacy.AdvocacyCommand.AssessNeeds;
import org.alongside.cases.advocacy.AdvocacyCommand.EndIntervention;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordAnalyticAttributes;
import org.alongside.cases.advocacy.AdvocacyCommand.SetPrivateContactDetails;
import org.alongside.cases.advocacy.AdvocacyCommand.StartIntervention;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.advocacy.AnalyticAttributesRecorded;
import org.alongside.contracts.advocacy.InterventionArea;
import org.alongside.contracts.advocacy.InterventionResult;
import org.alongside.contracts.advocacy.Need;
import org.alongside.contracts.advocacy.NeedLevel;
import org.alongside.contracts.advocacy.PrivateContactDetailsSet;
import org.alongside.contracts.advocacy.SafetyStep;
import org.alongside.contracts.advocacy.SafetyStepKind;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.incidents.RelationshipType;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is worked on in the private half: needs, plan, interventions, private contact details. */
@Path("/api/advocacy/{id}")
@RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER, Roles.IDVA_CAR_ADVOCATE})
class PlanWriting {
    private static final int AREAS_MAX = 40;
    private static final int STEPS_MAX = 60;

    private final Door door;
    private final Requests requests;
    private final BusinessClock clock;

    PlanWriting(Door door, Requests requests, BusinessClock clock) {
        this.door = door;
        this.requests = requests;
        this.clock = clock;
    }

    private Instant orNow(@Nullable Instant at) {
        return at == null ? clock.now() : at;
    }

    /** One area of need. */
    record NeedRequest(
            InterventionArea area,
            NeedLevel level,
            @Nullable @Size(max = 5000) String wish,
            @Nullable @Size(max = 5000) String action) {}

    /** Needs, area by area. */
    record NeedsRequest(
            @Size(min = 1, max = AREAS_MAX) List<@Valid NeedRequest> needs,
            @Nullable Instant assessedAt) {}

    /** Assesses needs. */
    @POST
    @Path("needs")
    public Uni<RestResponse<CommandAnswer>> needs(@RestPath UUID id, @Valid NeedsRequest request) {
        var file = new CaseId(id);
        var needs = request.needs().stream()
                .map(need -> new Need(
                        need.area(), need.level(), Words.orNull(file, need.wish()), Words.orNull(file, need.action())))
                .toList();
        return door.tell(
                file,
                new AssessNeeds(needs, orNow(request.assessedAt())),
                requests.report(request, request.assessedAt(), TimeQuality.TYPED));
    }

    /** One step of the plan. */
    record StepRequest(
            SafetyStepKind kind,
            @NotBlank @Size(max = 5000) String step,
            @Nullable LocalDate dueOn,
            @Nullable @Size(max = 500) String whoDoesIt) {}

    /** The plan as agreed. */
    record PlanRequest(
            @Size(min = 1, max = STEPS_MAX) List<@Valid StepRequest> steps,
            @Nullable Instant agreedAt) {}

    /** Agrees a version of the safety plan. */
    @POST
    @Path("safety-plan")
    public Uni<RestResponse<CommandAnswer>> plan(@RestPath UUID id, @Valid PlanRequest request) {
        var file = new CaseId(id);
        var steps = request.steps().stream()
                .map(step -> new SafetyStep(
                        step.kind(), step.dueOn(), Words.of(file, step.step()), Words.orNull(file, step.whoDoesIt())))
                .toList();
        return door.tell(
                file,
                new AgreeSafetyPlan(steps, orNow(request.agreedAt())),
                requests.report(request, request.agreedAt(), TimeQuality.TYPED));
    }

    /** Help that begins or is offered. */
    record InterventionRequest(
            InterventionArea area,
            InterventionResult result,
            @Nullable @Size(max = 60) String provider,
            @Nullable Instant startedAt) {}

    /** Starts or offers help in one area. */
    @POST
    @Path("interventions")
    public Uni<RestResponse<CommandAnswer>> intervene(@RestPath UUID id, @Valid InterventionRequest request) {
        return door.tell(
                new CaseId(id),
                new StartIntervention(request.area(), request.result(), request.provider(), orNow(request.startedAt())),
                requests.report(request, request.startedAt(), TimeQuality.TYPED));
    }

    /** What became of it. */
    record EndRequest(InterventionResult result, @Nullable Instant endedAt) {}

    /** Ends an intervention. */
    @POST
    @Path("interventions/{number}/end")
    public Uni<RestResponse<CommandAnswer>> end(@RestPath UUID id, @RestPath int number, @Valid EndRequest request) {
        return door.tell(
                new CaseId(id),
                new EndIntervention(number, request.result(), orNow(request.endedAt())),
                requests.report(request, request.endedAt(), TimeQuality.TYPED));
    }

    /** Numbers and an address that only the IDVA service may use. */
    record DetailsRequest(
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 500) String address) {}

    /** Sets private contact details; they are copied nowhere else. */
    @POST
    @Path("contact-details")
    public Uni<RestResponse<CommandAnswer>> details(@RestPath UUID id, @Valid DetailsRequest request) {
        var file = new CaseId(id);
        return door.tell(
                file,
                new SetPrivateContactDetails(new PrivateContactDetailsSet(
                        Words.person(file, request.phone()),
                        Words.person(file, request.email()),
                        Words.person(file, request.address()),
                        clock.now())),
                requests.command(request));
    }

    /** Self-described attributes, each optional. */
    record AttributesRequest(
            AgeBand ageBand,
            @Nullable @Size(max = 40) String ethnicity,
            @Nullable @Size(max = 40) String sexualOrientation,
            @Nullable @Size(max = 40) String genderIdentity,
            FlagValue disability,
            FlagValue techFacilitated,
            RelationshipType relationship) {}

    /** Records self-described attributes for analysis. */
    @POST
    @Path("attributes")
    public Uni<RestResponse<CommandAnswer>> attributes(@RestPath UUID id, @Valid AttributesRequest request) {
        return door.tell(
                new CaseId(id),
                new RecordAnalyticAttributes(new AnalyticAttributesRecorded(
                        request.ageBand(),
                        request.ethnicity(),
                        request.sexualOrientation(),
                        request.genderIdentity(),
                        request.disability(),
                        request.techFacilitated(),
                        request.relationship())),
                requests.command(request));
    }
}
