package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.cases.casefile.CaseCommand.Asked;
import org.alongside.cases.casefile.CaseCommand.Disclose;
import org.alongside.cases.casefile.CaseCommand.NotifyEncompass;
import org.alongside.cases.casefile.CaseCommand.RecordPosition;
import org.alongside.cases.casefile.CaseCommand.ReferToMarac;
import org.alongside.cases.marac.MaracCriteria;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.cases.DisclosedItem;
import org.alongside.contracts.cases.DisclosedTo;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.StatementGiven;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.WithdrawalReason;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MaracReferralId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.InformedOfSharing;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The victim's position, and what others are told: MARAC, a school, whoever needs to know. */
@Path("/api/cases")
class TellingResource {
    private final Door door;
    private final Requests requests;
    private final Caller caller;
    private final BusinessClock clock;

    TellingResource(Door door, Requests requests, Caller caller, BusinessClock clock) {
        this.door = door;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    private Instant orNow(@Nullable Instant at) {
        return at == null ? clock.now() : at;
    }

    private StaffId asker() {
        return new StaffId(caller.now().actor().person());
    }

    /** What the victim said about the investigation on this day. */
    record PositionRequest(
            VictimPosition to,
            @Nullable StatementGiven statementGiven,
            boolean retractionStatement,
            @Nullable @Size(max = 20) List<WithdrawalReason> reasons,
            @Nullable UUID incident,
            @Nullable @Size(max = 60) String crimeReference,
            @Nullable Channel how,
            @Nullable FlagValue othersPresent,
            @Nullable Instant askedAt,
            @Nullable @Size(max = 20000) String pressureView) {}

    /** Adds a position; earlier ones stay. */
    @POST
    @Path("{id}/position")
    @RolesAllowed({
        Roles.RESPONSE_OFFICER,
        Roles.STATEMENT_TEAM,
        Roles.IDVA_CAR_OFFICER,
        Roles.DA_INVESTIGATOR,
        Roles.ADVOCACY
    })
    public Uni<RestResponse<CommandAnswer>> position(@RestPath UUID id, @Valid PositionRequest request) {
        var file = new CaseId(id);
        var asked = new Asked(
                request.incident() == null ? null : new IncidentId(request.incident()),
                request.crimeReference(),
                asker(),
                request.how(),
                request.othersPresent() == null ? FlagValue.NOT_ASKED : request.othersPresent(),
                orNow(request.askedAt()));
        return door.ask(
                file,
                new RecordPosition(
                        request.to(),
                        request.statementGiven() == null ? StatementGiven.NONE : request.statementGiven(),
                        request.retractionStatement(),
                        request.reasons() == null ? List.of() : request.reasons(),
                        asked,
                        Words.orNull(file, request.pressureView())),
                requests.report(request, request.askedAt(), TimeQuality.TYPED));
    }

    /** The last time before a MARAC, where it was not referred from this file. */
    record EarlierRequest(LocalDate referredOn, @Nullable LocalDate heardOn) {}

    /** Grounds of a MARAC referral. */
    record MaracRequest(
            UUID referral,
            @Nullable UUID incident,
            @Nullable @Size(max = 100) List<LocalDate> abuseOn,
            @Nullable @Valid EarlierRequest earlier,
            @Nullable @Size(max = 20000) String professionalJudgement,
            @Nullable Instant referredAt) {}

    /** Refers the case to a MARAC when a criterion in force is met, or somebody's judgement is written down. */
    @POST
    @Path("{id}/marac-referral")
    @RolesAllowed({
        Roles.SECONDARY_RISK_ASSESSOR,
        Roles.DA_INVESTIGATOR,
        Roles.CONTROL_ROOM_DA_SPECIALIST,
        Roles.MARAC_COORDINATOR,
        Roles.ADVOCACY
    })
    public Uni<RestResponse<CommandAnswer>> marac(@RestPath UUID id, @Valid MaracRequest request) {
        var file = new CaseId(id);
        var earlier = request.earlier();
        return door.ask(
                file,
                new ReferToMarac(
                        new MaracReferralId(request.referral()),
                        request.incident() == null ? null : new IncidentId(request.incident()),
                        request.abuseOn() == null ? List.of() : request.abuseOn(),
                        earlier == null ? null : new MaracCriteria.Earlier(earlier.referredOn(), earlier.heardOn()),
                        Words.orNull(file, request.professionalJudgement()),
                        orNow(request.referredAt())),
                requests.report(request, request.referredAt(), TimeQuality.TYPED));
    }

    /** Which school was told of which child. */
    record EncompassRequest(
            UUID incident,
            UUID child,
            @Nullable @Size(max = 200) String school,
            @Nullable Instant notifiedAt) {}

    /** A child's school was told under Operation Encompass. */
    @POST
    @Path("{id}/encompass")
    @RolesAllowed({Roles.MASH_WORKER, Roles.SECONDARY_RISK_ASSESSOR, Roles.DA_INVESTIGATOR, Roles.HUB_TRIAGE_WORKER})
    public Uni<RestResponse<CommandAnswer>> encompass(@RestPath UUID id, @Valid EncompassRequest request) {
        var file = new CaseId(id);
        return door.ask(
                file,
                new NotifyEncompass(new EncompassNotified(
                        new IncidentId(request.incident()),
                        new PartyId(request.child()),
                        orNow(request.notifiedAt()),
                        Words.person(file, request.school()))),
                requests.report(request, request.notifiedAt(), TimeQuality.TYPED));
    }

    /** What crossed the wall, to whom, on what ground. */
    record DisclosureRequest(
            DisclosedTo to,
            @NotEmpty @Size(max = 20) List<DisclosedItem> items,
            SharingBasis basis,
            InformedOfSharing informed,
            @Nullable @Size(max = 20000) String content,
            @Nullable @Size(max = 20000) String necessity,
            @Nullable Instant disclosedAt) {}

    /** Records that something crossed the wall. */
    @POST
    @Path("{id}/disclosures")
    @RolesAllowed({Roles.ADVOCACY, Roles.MASH_WORKER})
    public Uni<RestResponse<CommandAnswer>> disclose(@RestPath UUID id, @Valid DisclosureRequest request) {
        var file = new CaseId(id);
        return door.ask(
                file,
                new Disclose(new InformationDisclosed(
                        request.to(),
                        request.items(),
                        request.basis(),
                        request.informed(),
                        asker(),
                        orNow(request.disclosedAt()),
                        Words.orNull(file, request.content()),
                        Words.orNull(file, request.necessity()))),
                requests.report(request, request.disclosedAt(), TimeQuality.TYPED));
    }
}
