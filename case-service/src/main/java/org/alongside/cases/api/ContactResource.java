package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.alongside.cases.advocacy.AdvocacyCommand.ConfirmSupportConsent;
import org.alongside.cases.advocacy.AdvocacyCommand.DetailContactAttempt;
import org.alongside.cases.casefile.CaseCommand.BeginActiveSupport;
import org.alongside.cases.casefile.CaseCommand.HoldSession;
import org.alongside.cases.casefile.CaseCommand.RecordEngagement;
import org.alongside.cases.casefile.CaseCommand.ReportAttempt;
import org.alongside.cases.casefile.CaseCommand.Slips;
import org.alongside.cases.views.ContactTaskRow;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.advocacy.ContactAttemptDetailed;
import org.alongside.contracts.advocacy.ContactOutcome;
import org.alongside.contracts.car.LateReason;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.RoleGroup;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was done to reach and support the victim, as reported. */
@Path("/api/cases")
class ContactResource {
    private static final int SESSION_MINUTES_MAX = 1_440;

    private final Door door;
    private final Files files;
    private final Requests requests;
    private final Caller caller;
    private final BusinessClock clock;

    ContactResource(Door door, Files files, Requests requests, Caller caller, BusinessClock clock) {
        this.door = door;
        this.files = files;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    private Instant orNow(@Nullable Instant at) {
        return at == null ? clock.now() : at;
    }

    /**
     * One try.
     *
     * @param attempt made up by the device, so that a form sent twice counts once
     * @param lateReason why it comes late, where a contact was due before
     */
    record AttemptRequest(
            UUID attempt,
            @Nullable UUID incident,
            Channel channel,
            ContactOutcome outcome,
            @Nullable LateReason lateReason,
            boolean voicemailLeft,
            boolean ownNumberShown,
            boolean otherPersonTold,
            boolean oldDetailsUsed,
            @Nullable Instant attemptedAt,
            @Nullable @Size(max = 20000) String notes) {}

    /**
     * Somebody tried to reach the victim. What broke a rule is kept, with its breach; it counts for the contact task of
     * this victim and of nobody else.
     */
    @POST
    @Path("{id}/contact-attempts")
    @RolesAllowed({
        Roles.CALL_HANDLER,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.RESPONSE_OFFICER,
        Roles.STATEMENT_TEAM,
        Roles.IDVA_CAR_OFFICER,
        Roles.DA_INVESTIGATOR,
        Roles.SECONDARY_RISK_ASSESSOR,
        Roles.ADVOCACY
    })
    public Uni<RestResponse<CommandAnswer>> attempt(@RestPath UUID id, @Valid AttemptRequest request) {
        var file = new CaseId(id);
        var at = orNow(request.attemptedAt());
        var notes = Words.orNull(file, request.notes());
        var attempt = new ContactAttemptId(request.attempt());
        var by = by(caller.now().actor().role());
        var context = requests.report(request, request.attemptedAt(), TimeQuality.TYPED);
        var detail = new DetailContactAttempt(new ContactAttemptDetailed(attempt, request.outcome(), at, notes));
        return files.openTask(id)
                .chain(task -> door.ask(file, report(attempt, request, task, by, at), detail, context));
    }

    private static ReportAttempt report(
            ContactAttemptId attempt, AttemptRequest request, @Nullable ContactTaskRow task, ContactBy by, Instant at) {
        return new ReportAttempt(
                attempt,
                request.incident() == null ? null : new IncidentId(request.incident()),
                task == null ? null : new DeferredContactTaskId(task.id),
                request.channel(),
                reached(request.outcome()),
                by,
                request.lateReason(),
                slips(request),
                at,
                null);
    }

    private static Slips slips(AttemptRequest request) {
        return new Slips(
                request.voicemailLeft(),
                request.ownNumberShown(),
                request.outcome() == ContactOutcome.OTHER_PERSON_ANSWERED,
                request.otherPersonTold(),
                request.oldDetailsUsed());
    }

    /** What everyone on the incident may know of an outcome: whether the victim took part. */
    static ContactReached reached(ContactOutcome outcome) {
        return switch (outcome) {
            case SPOKE_SAFE, DECLINED -> ContactReached.REACHED;
            case SPOKE_UNSAFE_ENDED -> ContactReached.REACHED_UNSAFE;
            case NO_ANSWER, VOICEMAIL_NOT_LEFT, WRONG_NUMBER, OTHER_PERSON_ANSWERED, NUMBER_DEAD ->
                ContactReached.NOT_REACHED;
        };
    }

    private static ContactBy by(Role role) {
        if (role == Role.IDVA_CAR_ADVOCATE) {
            return ContactBy.IDVA_CAR;
        }
        return RoleGroup.ADVOCACY.includes(role) ? ContactBy.IDVA_SERVICE : ContactBy.POLICE;
    }

    /** A talk of substance. */
    record SessionRequest(
            Channel channel,
            @Min(1) @Max(SESSION_MINUTES_MAX) int minutes,
            @Nullable Instant heldAt) {}

    /** A session with the victim took place. */
    @POST
    @Path("{id}/sessions")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER, Roles.IDVA_CAR_ADVOCATE})
    public Uni<RestResponse<CommandAnswer>> session(@RestPath UUID id, @Valid SessionRequest request) {
        return door.ask(
                new CaseId(id),
                new HoldSession(request.channel(), request.minutes(), orNow(request.heldAt())),
                requests.report(request, request.heldAt(), TimeQuality.TYPED));
    }

    /** When the victim began to take part. */
    record EngagementRequest(@Nullable Instant engagedAt) {}

    /** The victim takes part: refused without a session and without consent to support. */
    @POST
    @Path("{id}/engagement")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER})
    public Uni<RestResponse<CommandAnswer>> engage(@RestPath UUID id, @Valid EngagementRequest request) {
        return door.ask(
                new CaseId(id),
                new RecordEngagement(orNow(request.engagedAt())),
                new ConfirmSupportConsent(),
                requests.report(request, request.engagedAt(), TimeQuality.TYPED));
    }

    /** When work on plan and needs began. */
    record ActiveRequest(@Nullable Instant beganAt) {}

    /** Work on plan and needs has begun. */
    @POST
    @Path("{id}/active")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER})
    public Uni<RestResponse<CommandAnswer>> active(@RestPath UUID id, @Valid ActiveRequest request) {
        return door.ask(
                new CaseId(id),
                new BeginActiveSupport(orNow(request.beganAt())),
                requests.report(request, request.beganAt(), TimeQuality.TYPED));
    }
}
