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
import org.alongside.cases.CaseIds;
import org.alongside.cases.casefile.CaseCommand.Allocate;
import org.alongside.cases.casefile.CaseCommand.Erase;
import org.alongside.cases.casefile.CaseCommand.LeaveBy;
import org.alongside.cases.casefile.CaseCommand.MarkDuplicate;
import org.alongside.cases.casefile.CaseCommand.ProposeClosing;
import org.alongside.cases.casefile.CaseCommand.RefuseClosing;
import org.alongside.cases.casefile.CaseCommand.Reopen;
import org.alongside.cases.casefile.CaseCommand.SignClosing;
import org.alongside.cases.casefile.CaseCommand.Triage;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.cases.CaseCloseReason;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps of a case: triage, allocation, side exits, closing, reopening, erasure. */
@Path("/api/cases")
class StepResource {
    private final Door door;
    private final Requests requests;
    private final Caller caller;
    private final BusinessClock clock;

    StepResource(Door door, Requests requests, Caller caller, BusinessClock clock) {
        this.door = door;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    private Instant orNow(@Nullable Instant at) {
        return at == null ? clock.now() : at;
    }

    /** The hub's decision. */
    record TriageRequest(
            HubDecision decision,
            @Nullable @Size(max = 40) String service,
            @Nullable LocalDate sessionDate,
            @Nullable Instant decidedAt,
            @Nullable @Size(max = 20000) String reason) {}

    /** The hub decides on a referral. */
    @POST
    @Path("{id}/triage")
    @RolesAllowed({Roles.HUB_TRIAGE_WORKER, Roles.IDVA_MANAGER})
    public Uni<RestResponse<CommandAnswer>> triage(@RestPath UUID id, @Valid TriageRequest request) {
        var context = requests.report(request, request.decidedAt(), TimeQuality.TYPED);
        var at = orNow(request.decidedAt());
        var file = new CaseId(id);
        return door.ask(
                file,
                new Triage(
                        request.decision(),
                        request.service(),
                        request.sessionDate() == null
                                ? at.atZone(java.time.ZoneOffset.UTC).toLocalDate()
                                : request.sessionDate(),
                        at,
                        Words.orNull(file, request.reason())),
                context);
    }

    /** Who is given the case. */
    record AllocationRequest(
            @Nullable @Size(max = 64) String idva,
            @NotBlank @Size(max = 40) String team) {}

    /** Gives a case to a named IDVA of a team, or to the team. */
    @POST
    @Path("{id}/allocation")
    @RolesAllowed({Roles.IDVA_MANAGER, Roles.HUB_TRIAGE_WORKER})
    public Uni<RestResponse<CommandAnswer>> allocate(@RestPath UUID id, @Valid AllocationRequest request) {
        var idva = request.idva() == null ? null : new StaffId(request.idva());
        return door.ask(new CaseId(id), new Allocate(idva, request.team(), clock.now()), requests.command(request));
    }

    /** One of the side exits. */
    record ExitRequest(
            CaseState exit,
            @Nullable Instant leftAt,
            @Nullable @Size(max = 20000) String explanation) {}

    /** A side exit: declined, unreachable, inappropriate or transferred. */
    @POST
    @Path("{id}/exit")
    @RolesAllowed(Roles.ADVOCACY)
    public Uni<RestResponse<CommandAnswer>> exit(@RestPath UUID id, @Valid ExitRequest request) {
        var file = new CaseId(id);
        var context = requests.report(request, request.leftAt(), TimeQuality.TYPED);
        return door.ask(
                file,
                new LeaveBy(request.exit(), orNow(request.leftAt()), Words.orNull(file, request.explanation())),
                context);
    }

    /** The file that is kept. */
    record DuplicateRequest(UUID of) {}

    /** Marks a file as a duplicate of another one, which is kept. */
    @POST
    @Path("{id}/duplicate")
    @RolesAllowed({Roles.HUB_TRIAGE_WORKER, Roles.IDVA_MANAGER})
    public Uni<RestResponse<CommandAnswer>> duplicate(@RestPath UUID id, @Valid DuplicateRequest request) {
        var file = new CaseId(id);
        return door.pass(request.of())
                .chain(() -> door.ask(
                        file,
                        new MarkDuplicate(file, new CaseId(request.of()), clock.now()),
                        requests.command(request)));
    }

    /** Why the case may be closed, or why not. */
    record ExplanationRequest(@NotBlank @Size(max = 20000) String explanation) {}

    /** Asks for the case to be closed. */
    @POST
    @Path("{id}/close")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER})
    public Uni<RestResponse<CommandAnswer>> close(@RestPath UUID id, @Valid ExplanationRequest request) {
        var file = new CaseId(id);
        return door.ask(
                file,
                new ProposeClosing(clock.now(), Words.of(file, request.explanation())),
                requests.command(request));
    }

    /** Does not sign the closing. */
    @POST
    @Path("{id}/close/refuse")
    @RolesAllowed(Roles.IDVA_MANAGER)
    public Uni<RestResponse<CommandAnswer>> refuse(@RestPath UUID id, @Valid ExplanationRequest request) {
        var file = new CaseId(id);
        return door.ask(
                file, new RefuseClosing(clock.now(), Words.of(file, request.explanation())), requests.command(request));
    }

    /** Reason of closing, and the risk at the end where it differs from the level that holds. */
    record SignRequest(CaseCloseReason reason, @Nullable RiskLevel finalRisk) {}

    /** Signs the closing. */
    @POST
    @Path("{id}/close/sign")
    @RolesAllowed(Roles.IDVA_MANAGER)
    public Uni<RestResponse<CommandAnswer>> sign(@RestPath UUID id, @Valid SignRequest request) {
        var signedBy = new StaffId(caller.now().actor().person());
        return door.ask(
                new CaseId(id),
                new SignClosing(request.reason(), request.finalRisk(), signedBy, clock.now()),
                requests.command(request));
    }

    /** Who is concerned again. */
    record ReopenRequest(
            @Nullable UUID incident,
            @Nullable @Size(max = 20) List<UUID> perpetrators,
            @Nullable @Size(max = 20) List<String> perpetratorKeys) {}

    /** Reopens a closed case of the same people. */
    @POST
    @Path("{id}/reopen")
    @RolesAllowed({Roles.IDVA_MANAGER, Roles.HUB_TRIAGE_WORKER})
    public Uni<RestResponse<CommandAnswer>> reopen(@RestPath UUID id, @Valid ReopenRequest request) {
        var perpetrators = request.perpetrators() == null ? List.<UUID>of() : request.perpetrators();
        var keys = request.perpetratorKeys() == null ? List.<String>of() : request.perpetratorKeys();
        return door.ask(
                new CaseId(id),
                new Reopen(
                        request.incident() == null ? null : new IncidentId(request.incident()),
                        perpetrators.stream().map(PartyId::new).toList(),
                        keys.stream().map(PersonKey::new).toList(),
                        clock.now()),
                requests.command(request));
    }

    /** The rule or request that asks for it, as a short code. */
    record ErasureRequest(@NotBlank @Size(max = 40) String authority) {}

    /** Destroys the keys of a file: what was written of it and who it is about become unreadable for ever. */
    @POST
    @Path("{id}/erasure")
    @RolesAllowed(Roles.IDVA_MANAGER)
    public Uni<RestResponse<CommandAnswer>> erase(@RestPath UUID id, @Valid ErasureRequest request) {
        var file = new CaseId(id);
        var keys = List.of(CaseIds.narrativeKey(file), CaseIds.personKey(file));
        return door.ask(file, new Erase(keys, request.authority()), requests.command(request));
    }
}
