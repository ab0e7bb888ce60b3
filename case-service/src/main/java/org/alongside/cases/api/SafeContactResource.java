package org.alongside.cases.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.CaseAggregates;
import org.alongside.cases.CasePolicy;
import org.alongside.cases.casefile.Case;
import org.alongside.cases.casefile.CaseCommand.AddSafeContact;
import org.alongside.cases.casefile.CaseCommand.FirstKnown;
import org.alongside.cases.casefile.CaseCommand.ReplaceSafeContact;
import org.alongside.cases.casefile.CaseCommand.Told;
import org.alongside.cases.safecontact.ContactAnswer;
import org.alongside.cases.safecontact.ContactBar;
import org.alongside.cases.safecontact.Instruction;
import org.alongside.cases.safecontact.SafeContactCheck;
import org.alongside.cases.views.CaseFileView;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.cases.InstructionSource;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.cases.SafeContactSecrets;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.read.Answered;
import org.alongside.service.read.Found;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.ReadPositions;
import org.alongside.service.read.Reading;
import org.alongside.service.read.Reads;
import org.alongside.service.read.RecordAnswer;
import org.alongside.service.request.Answers;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.RoleGroup;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * How a victim may be reached. The answer is made from the file itself and not from a read model, so that no number is
 * shown under a rule that has changed since.
 */
@Path("/api/cases")
class SafeContactResource {
    private final Commands commands;
    private final CaseAggregates aggregates;
    private final CasePolicy policy;
    private final Files files;
    private final Door door;
    private final Reads reads;
    private final ReadPositions positions;
    private final Requests requests;
    private final Caller caller;
    private final BusinessClock clock;

    SafeContactResource(
            Commands commands,
            CaseAggregates aggregates,
            CasePolicy policy,
            Files files,
            Door door,
            Reads reads,
            ReadPositions positions,
            Requests requests,
            Caller caller,
            BusinessClock clock) {
        this.commands = commands;
        this.aggregates = aggregates;
        this.policy = policy;
        this.files = files;
        this.door = door;
        this.reads = reads;
        this.positions = positions;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The rules, and the answer for one channel now where one was asked about.
     *
     * @param version of the instruction; absent when nobody has asked the victim yet
     */
    record SafeContactAnswer(
            @JsonIgnore UUID id,
            @JsonIgnore String force,
            @JsonIgnore @Nullable Set<String> restrictedTo,
            @Nullable Integer version,
            @Nullable SafeContactRules rules,
            @Nullable LocalDate reviewOn,
            @Nullable ThisWay thisWay)
            implements Guarded {
        @Override
        public String recordId() {
            return id.toString();
        }
    }

    /**
     * May I contact this person now, this way? What opens the way is absent unless the answer is yes.
     *
     * @param reasons each that stands against it
     */
    record ThisWay(
            Channel channel,
            boolean allowed,
            List<ContactBar> reasons,
            @Nullable Boolean voicemailAllowed,
            @Nullable Boolean withholdNumber,
            @Nullable Personal number,
            @Nullable Personal whoMayAnswer,
            @Nullable Personal codeword,
            @Nullable Personal coverStory) {}

    /** The rules that hold; with {@code channel} also whether it may be used now and, only then, the number. */
    @GET
    @Path("{id}/safe-contact")
    @RolesAllowed({
        Roles.CALL_HANDLER,
        Roles.CONTROL_ROOM_SUPERVISOR,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.RESPONSE_OFFICER,
        Roles.STATEMENT_TEAM,
        Roles.IDVA_CAR_OFFICER,
        Roles.DA_INVESTIGATOR,
        Roles.SECONDARY_RISK_ASSESSOR,
        Roles.ADVOCACY
    })
    public Uni<Answered<RecordAnswer<SafeContactAnswer>>> show(
            @RestPath UUID id, @QueryParam("channel") @Nullable Channel channel) {
        return reads.record(
                Reading.record(SafeContactAnswer.class, "safe-contact", id),
                () -> positions.of(CaseFileView.NAME, OptionalLong.empty()).chain(at -> found(id, channel, at)));
    }

    private Uni<@Nullable Found<SafeContactAnswer>> found(UUID id, @Nullable Channel channel, ReadPosition at) {
        return files.file(id)
                .chain(seen -> seen == null
                        ? Uni.createFrom().nullItem()
                        : commands.load(aggregates.file(), id)
                                .map(loaded ->
                                        new Found<>(answer(seen, loaded.state(), channel), loaded.version(), at)));
    }

    private SafeContactAnswer answer(Files.Seen seen, Case file, @Nullable Channel channel) {
        var instruction = file instanceof Case.Opened opened ? opened.contact().instruction() : null;
        return new SafeContactAnswer(
                seen.row().id,
                seen.row().force,
                seen.restrictedTo(),
                instruction == null ? null : instruction.version(),
                instruction == null ? null : instruction.rules(),
                instruction == null ? null : instruction.reviewOn(),
                channel == null ? null : thisWay(instruction, channel));
    }

    private ThisWay thisWay(@Nullable Instruction instruction, Channel channel) {
        return switch (SafeContactCheck.mayContact(instruction, channel, clock.now(), policy.zone())) {
            case ContactAnswer.Refused refused ->
                new ThisWay(channel, false, refused.reasons(), null, null, null, null, null, null);
            case ContactAnswer.Allowed allowed -> allowed(channel, allowed);
        };
    }

    private static ThisWay allowed(Channel channel, ContactAnswer.Allowed allowed) {
        var secrets = allowed.secrets();
        return new ThisWay(
                channel,
                true,
                List.of(),
                allowed.voicemailAllowed(),
                allowed.withholdNumber(),
                allowed.number(),
                secrets == null ? null : secrets.whoMayAnswer(),
                secrets == null ? null : secrets.codeword(),
                secrets == null ? null : secrets.coverStory());
    }

    /**
     * An instruction as told.
     *
     * @param victim with the incident opens the contact record, where nobody has yet
     */
    record InstructionRequest(
            @Nullable UUID incident,
            @Nullable UUID victim,
            @Valid SafeContactRules rules,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 500) String whoMayAnswer,
            @Nullable @Size(max = 200) String codeword,
            @Nullable @Size(max = 500) String coverStory,
            @Nullable @Size(max = 2000) String notes,
            @Nullable LocalDate reviewOn,
            @Nullable Instant setAt) {}

    /** Adds what somebody was told; together with what stands the stricter of the two wins. */
    @POST
    @Path("{id}/safe-contact")
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
    public Uni<RestResponse<CommandAnswer>> add(@RestPath UUID id, @Valid InstructionRequest request) {
        var file = new CaseId(id);
        var context = requests.report(request, request.setAt(), TimeQuality.TYPED);
        var about = firstKnown(file, request);
        return door.opening(
                        file,
                        about == null ? null : about.incident(),
                        new AddSafeContact(told(file, request), about),
                        context)
                .map(Answers::of);
    }

    /** Replaces what stands by what the victim told an IDVA: the only way to loosen it. */
    @PUT
    @Path("{id}/safe-contact")
    @RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER, Roles.IDVA_CAR_ADVOCATE})
    public Uni<RestResponse<CommandAnswer>> replace(@RestPath UUID id, @Valid InstructionRequest request) {
        var file = new CaseId(id);
        return door.ask(file, new ReplaceSafeContact(told(file, request)), requests.edit(request));
    }

    private static @Nullable FirstKnown firstKnown(CaseId file, InstructionRequest request) {
        var incident = request.incident();
        var victim = request.victim();
        if (incident == null || victim == null) {
            return null;
        }
        return Owned.by(file, new IncidentId(incident), new PartyId(victim));
    }

    private Told told(CaseId file, InstructionRequest request) {
        return new Told(
                source(caller.now().actor().role()),
                request.incident() == null ? null : new IncidentId(request.incident()),
                request.rules(),
                new SafeContactSecrets(
                        Words.person(file, request.phone()),
                        Words.person(file, request.email()),
                        Words.person(file, request.whoMayAnswer()),
                        Words.person(file, request.codeword()),
                        Words.person(file, request.coverStory()),
                        Words.orNull(file, request.notes())),
                request.reviewOn(),
                request.setAt() == null ? clock.now() : request.setAt());
    }

    private static InstructionSource source(Role role) {
        if (RoleGroup.ADVOCACY.includes(role)) {
            return InstructionSource.IDVA;
        }
        return role == Role.CALL_HANDLER ? InstructionSource.CALL_HANDLER : InstructionSource.OFFICER;
    }
}
