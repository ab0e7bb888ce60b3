package org.alongside.incident.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.Confidence;
import org.alongside.contracts.incidents.DomesticAbuseConfirmed;
import org.alongside.contracts.incidents.DomesticAbuseRuledOut;
import org.alongside.contracts.incidents.DomesticAbuseSuspected;
import org.alongside.contracts.incidents.FlagRaised;
import org.alongside.contracts.incidents.FlagWithdrawn;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.abuse.AbuseCommand;
import org.alongside.incident.abuse.AbuseCommand.ConfirmDomesticAbuse;
import org.alongside.incident.abuse.AbuseCommand.RuleOutDomesticAbuse;
import org.alongside.incident.abuse.AbuseCommand.SuspectDomesticAbuse;
import org.alongside.incident.flags.FlagCommand.RaiseFlag;
import org.alongside.incident.flags.FlagCommand.WithdrawFlag;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.request.CommandAnswer;
import org.alongside.service.signin.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Claims about an incident, and whether it is domestic abuse. */
@Path("/api/incidents/{id}")
@RolesAllowed({
    Roles.CONTROL_ROOM,
    Roles.RESPONSE_OFFICER,
    Roles.ARREST_OFFICER,
    Roles.IDVA_CAR_OFFICER,
    Roles.DA_INVESTIGATOR
})
public class FlagResource {
    private final IncidentDesk desk;

    FlagResource(IncidentDesk desk) {
        this.desk = desk;
    }

    /** Somebody claims this. */
    @POST
    @Path("/flags")
    public Uni<RestResponse<CommandAnswer>> raise(UUID id, @Valid FlagRequests.Claim claim) {
        var asked = desk.asked(claim);
        return asked.of(id, raising(claim, Words.about(id), asked.by()));
    }

    static IncidentCommand raising(FlagRequests.Claim claim, Words words, StaffId by) {
        return new RaiseFlag(
                new FlagRaised(
                        claim.flag(),
                        claim.value(),
                        claim.saidBy() == null ? SaidBy.UNKNOWN : claim.saidBy(),
                        party(claim.saidByParty()),
                        party(claim.about()),
                        claim.confidence() == null ? Confidence.UNKNOWN : claim.confidence(),
                        null,
                        words.orNone(claim.detail())),
                by);
    }

    private static @Nullable PartyId party(@Nullable UUID id) {
        return id == null ? null : new PartyId(id);
    }

    /** The claim was a mistake. */
    @POST
    @Path("/flags/withdrawal")
    public Uni<RestResponse<CommandAnswer>> withdraw(UUID id, @Valid FlagRequests.Withdrawal withdrawal) {
        var withdrawn = new FlagWithdrawn(
                withdrawal.flag(), party(withdrawal.about()), Words.about(id).orNone(withdrawal.reason()));
        return desk.asked(withdrawal).of(id, new WithdrawFlag(withdrawn));
    }

    /** Whether it is domestic abuse: suspected, confirmed or, with a reason, ruled out. */
    @POST
    @Path("/da")
    public Uni<RestResponse<CommandAnswer>> abuse(UUID id, @Valid FlagRequests.Abuse said) {
        var asked = desk.reported(said, said.at());
        return asked.of(id, abuse(said, asked, Words.about(id)));
    }

    private static AbuseCommand abuse(FlagRequests.Abuse said, IncidentDesk.Asked asked, Words words) {
        return switch (said.standing()) {
            case SUSPECTED ->
                new SuspectDomesticAbuse(new DomesticAbuseSuspected(
                        said.saidBy() == null ? SaidBy.UNKNOWN : said.saidBy(),
                        asked.at(),
                        words.orNone(said.reason())));
            case CONFIRMED -> new ConfirmDomesticAbuse(new DomesticAbuseConfirmed(asked.at()));
            case RULED_OUT ->
                new RuleOutDomesticAbuse(new DomesticAbuseRuledOut(asked.at(), words.of(reason(said.reason()))));
        };
    }

    /** A reason that must be there. */
    static String reason(@Nullable String given) {
        if (given == null || given.isBlank()) {
            throw ProblemException.of(EdgeCode.INVALID, "reason", "must be given");
        }
        return given;
    }
}
