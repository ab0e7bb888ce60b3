package org.alongside.cases.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.alongside.cases.advocacy.AdvocacyCommand.AddNote;
import org.alongside.cases.advocacy.AdvocacyCommand.CorrectNote;
import org.alongside.cases.advocacy.AdvocacyCommand.GiveConsent;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordSharingBasis;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordSupportView;
import org.alongside.cases.advocacy.AdvocacyCommand.RecordWishes;
import org.alongside.cases.advocacy.AdvocacyCommand.WithdrawConsent;
import org.alongside.contracts.TimeQuality;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.advocacy.SharingBasisRecorded;
import org.alongside.contracts.advocacy.SupportViewRecorded;
import org.alongside.contracts.advocacy.SupportWishesRecorded;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.InformedOfSharing;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.contracts.vocabulary.SharingBasis;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.request.Requests;
import org.alongside.service.signin.Caller;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is written in the private half: consent, basis of sharing, wishes, view, notes. */
@Path("/api/advocacy/{id}")
@RolesAllowed({Roles.IDVA, Roles.IDVA_MANAGER, Roles.IDVA_CAR_ADVOCATE})
class AdvocacyWriting {
    private final Door door;
    private final Requests requests;
    private final Caller caller;
    private final BusinessClock clock;

    AdvocacyWriting(Door door, Requests requests, Caller caller, BusinessClock clock) {
        this.door = door;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
    }

    private Instant orNow(@Nullable Instant at) {
        return at == null ? clock.now() : at;
    }

    /** The victim-survivor says yes, to what and how. */
    record ConsentRequest(
            ConsentScope scope, Channel how, @Nullable Instant givenAt) {}

    /** Consent is given. */
    @POST
    @Path("consent")
    public Uni<RestResponse<CommandAnswer>> consent(@RestPath UUID id, @Valid ConsentRequest request) {
        return door.tell(
                new CaseId(id),
                new GiveConsent(request.scope(), request.how(), orNow(request.givenAt())),
                requests.report(request, request.givenAt(), TimeQuality.TYPED));
    }

    /** The victim-survivor does not want it any more. */
    record WithdrawalRequest(
            ConsentScope scope,
            @Nullable Instant withdrawnAt,
            @Nullable @Size(max = 20000) String why) {}

    /** Consent is withdrawn. */
    @POST
    @Path("consent/withdrawal")
    public Uni<RestResponse<CommandAnswer>> withdraw(@RestPath UUID id, @Valid WithdrawalRequest request) {
        var file = new CaseId(id);
        return door.tell(
                file,
                new WithdrawConsent(request.scope(), orNow(request.withdrawnAt()), Words.orNull(file, request.why())),
                requests.report(request, request.withdrawnAt(), TimeQuality.TYPED));
    }

    /** On what ground what may be shared with whom. */
    record SharingBasisRequest(
            SharingBasis basis,
            @NotBlank @Size(max = 40) String recipient,
            InformedOfSharing informed,
            @Nullable Instant recordedFrom,
            @Nullable @Size(max = 20000) String items,
            @Nullable @Size(max = 20000) String weighed,
            @Nullable @Size(max = 20000) String whyNotInformed) {}

    /** Records a basis of sharing; consent to support is another matter. */
    @POST
    @Path("sharing-basis")
    public Uni<RestResponse<CommandAnswer>> sharing(@RestPath UUID id, @Valid SharingBasisRequest request) {
        var file = new CaseId(id);
        return door.tell(
                file,
                new RecordSharingBasis(new SharingBasisRecorded(
                        request.basis(),
                        request.recipient(),
                        request.informed(),
                        new StaffId(caller.now().actor().person()),
                        orNow(request.recordedFrom()),
                        Words.orNull(file, request.items()),
                        Words.orNull(file, request.weighed()),
                        Words.orNull(file, request.whyNotInformed()))),
                requests.report(request, request.recordedFrom(), TimeQuality.TYPED));
    }

    /** What the client wants. */
    record WishesRequest(
            @NotBlank @Size(max = 20000) String wishes,
            @Nullable Instant saidAt) {}

    /** Records wishes. */
    @POST
    @Path("wishes")
    public Uni<RestResponse<CommandAnswer>> wishes(@RestPath UUID id, @Valid WishesRequest request) {
        var file = new CaseId(id);
        return door.tell(
                file,
                new RecordWishes(new SupportWishesRecorded(orNow(request.saidAt()), Words.of(file, request.wishes()))),
                requests.report(request, request.saidAt(), TimeQuality.TYPED));
    }

    /** The IDVA's own view. */
    record ViewRequest(
            RiskLevel view,
            @Nullable Instant viewedAt,
            @Nullable @Size(max = 20000) String grounds) {}

    /** Records the IDVA's own view of the risk. */
    @POST
    @Path("support-view")
    public Uni<RestResponse<CommandAnswer>> view(@RestPath UUID id, @Valid ViewRequest request) {
        var file = new CaseId(id);
        return door.tell(
                file,
                new RecordSupportView(new SupportViewRecorded(
                        request.view(), orNow(request.viewedAt()), Words.orNull(file, request.grounds()))),
                requests.report(request, request.viewedAt(), TimeQuality.TYPED));
    }

    /** A note. */
    record NoteRequest(
            boolean opinion,
            @NotBlank @Size(max = 20000) String text,
            @Nullable Instant notedAt) {}

    /** Adds a note. */
    @POST
    @Path("notes")
    public Uni<RestResponse<CommandAnswer>> note(@RestPath UUID id, @Valid NoteRequest request) {
        var file = new CaseId(id);
        return door.tell(
                file,
                new AddNote(request.opinion(), Words.of(file, request.text()), orNow(request.notedAt())),
                requests.report(request, request.notedAt(), TimeQuality.TYPED));
    }

    /** What the earlier note should have said. */
    record CorrectionRequest(@NotBlank @Size(max = 20000) String text) {}

    /** Corrects a note; both stay. */
    @POST
    @Path("notes/{number}/correction")
    public Uni<RestResponse<CommandAnswer>> correct(
            @RestPath UUID id, @RestPath int number, @Valid CorrectionRequest request) {
        var file = new CaseId(id);
        return door.tell(file, new CorrectNote(number, Words.of(file, request.text())), requests.command(request));
    }
}
