package org.alongside.cases.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.views.CaseRow;
import org.alongside.cases.views.Codes;
import org.alongside.cases.views.KnownPartyRow;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.contracts.cases.CaseCloseReason;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/**
 * One file. Police see that there is contact, the risk, the position and MARAC; who supports the victim, only those who
 * need it for safety; what was written of the referral and why a case ended, the advocacy side. Source: domain 1, 8.2.
 */
record CasePage(
        UUID id,
        @JsonIgnore String force,
        @JsonIgnore @Nullable Set<String> restrictedTo,
        CaseState state,
        Instant stateSince,
        @Nullable UUID incident,
        @Nullable UUID victim,
        @Nullable RecordOpening openedBecause,
        Instant openedAt,
        @Nullable RiskLevel riskLevel,
        @Nullable Instant riskSince,
        @Nullable Integer safeContactVersion,
        ContactSummary contact,
        @Nullable VictimPosition position,
        @Nullable Instant positionAskedAt,
        @Nullable Instant maracReferredAt,
        @Nullable Instant schoolToldAt,
        @Nullable UUID duplicateOf,
        @Nullable Instant closedAt,

        @VisibleTo(
                value = {
                    Role.DA_INVESTIGATOR,
                    Role.SECONDARY_RISK_ASSESSOR,
                    Role.CONTROL_ROOM_DA_SPECIALIST,
                    Role.IDVA_CAR_OFFICER
                },
                groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING})
        @Nullable
        Support support,

        @VisibleTo(groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING}) @Nullable
        ReferralPart referral,

        @VisibleTo(groups = RoleGroup.ADVOCACY) @Nullable AdvocacyPart advocacy)
        implements Guarded {

    /** That somebody tried, not what came of it beyond being reached. */
    record ContactSummary(
            int attempts,
            @Nullable Instant lastAttemptAt,
            @Nullable ContactReached lastReached,
            int breaches,
            @Nullable Instant dueAt) {}

    /** Who holds the case and whether the victim takes part. */
    record Support(
            @Nullable String idva,
            @Nullable String team,
            @Nullable Instant heldSince,
            @Nullable Instant engagedAt) {}

    /** The referral and what the hub made of it. */
    record ReferralPart(
            @Nullable UUID id,
            @Nullable ReferralSource source,
            @Nullable Instant referredAt,
            @Nullable FlagValue victimKnows,
            @Nullable FlagValue victimAgrees,
            @Nullable String area,
            List<String> problems,
            @Nullable UUID openCase,
            @Nullable HubDecision decision,
            @Nullable String service,
            @Nullable Instant decidedAt,
            @Nullable Personal reasons,
            @Nullable Personal immediateDangers) {}

    /**
     * What only the advocacy side reads of the file itself.
     *
     * @param name as police recorded it, or as the referral gave it
     */
    record AdvocacyPart(
            @Nullable Personal name,
            int sessions,
            @Nullable CaseCloseReason closeReason,
            @Nullable RiskLevel finalRisk,
            @Nullable Personal hubReason,
            @Nullable Personal explanation) {}

    static CasePage of(Files.Seen seen, @Nullable KnownPartyRow known) {
        var row = seen.row();
        return new CasePage(
                row.id,
                row.force,
                seen.restrictedTo(),
                row.state,
                row.stateSince,
                row.incident,
                row.victim,
                row.openedBecause,
                row.openedAt,
                row.riskLevel,
                row.riskSince,
                row.instructionVersion,
                new ContactSummary(row.attempts, row.lastAttemptAt, row.lastReached, row.breaches, seen.due()),
                row.position,
                row.positionAskedAt,
                row.maracReferredAt,
                row.schoolToldAt,
                row.duplicateOf,
                row.closedAt,
                new Support(row.idva, row.team, row.heldSince, row.engagedAt),
                row.referral == null ? null : referral(row),
                new AdvocacyPart(
                        row.victimName == null && known != null ? known.name : row.victimName,
                        row.sessions,
                        row.closeReason,
                        row.finalRisk,
                        row.hubReason,
                        row.explanation));
    }

    private static ReferralPart referral(CaseRow row) {
        return new ReferralPart(
                row.referral,
                row.source,
                row.referredAt,
                row.victimKnows,
                row.victimAgrees,
                row.area,
                Codes.list(row.problems),
                row.openCase,
                row.decision,
                row.service,
                row.decidedAt,
                row.referralReasons,
                row.immediateDangers);
    }

    @Override
    public String recordId() {
        return id.toString();
    }
}
