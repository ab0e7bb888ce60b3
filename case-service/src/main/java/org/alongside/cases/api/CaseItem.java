package org.alongside.cases.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.cases.views.CaseRow;
import org.alongside.cases.views.Codes;
import org.alongside.contracts.Role;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.service.read.Guarded;
import org.alongside.service.read.VisibleTo;
import org.alongside.service.signin.RoleGroup;
import org.jspecify.annotations.Nullable;

/**
 * A file as a line of a list: nothing that names anybody.
 *
 * @param dueAt by when the victim must be reached or was promised contact
 * @param problems what stood in the way of the referral
 */
record CaseItem(
        UUID id,
        @JsonIgnore String force,
        @JsonIgnore @Nullable Set<String> restrictedTo,
        CaseState state,
        Instant stateSince,
        @Nullable UUID incident,
        @Nullable UUID victim,
        @Nullable RiskLevel riskLevel,
        @Nullable Instant dueAt,
        @Nullable Instant lastAttemptAt,
        @Nullable ContactReached lastReached,

        @VisibleTo(groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING}) @Nullable
        ReferralSource source,

        @Nullable Instant referredAt,

        @VisibleTo(groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING}) @Nullable
        FlagValue victimAgrees,

        @VisibleTo(groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING}) @Nullable
        String area,

        @VisibleTo(groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING})
        List<String> problems,

        @VisibleTo(
                value = {Role.DA_INVESTIGATOR, Role.SECONDARY_RISK_ASSESSOR, Role.CONTROL_ROOM_DA_SPECIALIST},
                groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING})
        @Nullable
        String idva,

        @VisibleTo(
                value = {Role.DA_INVESTIGATOR, Role.SECONDARY_RISK_ASSESSOR, Role.CONTROL_ROOM_DA_SPECIALIST},
                groups = {RoleGroup.ADVOCACY, RoleGroup.SAFEGUARDING})
        @Nullable
        String team)
        implements Guarded {

    static CaseItem of(Files.Seen seen) {
        return of(seen.row(), seen.restrictedTo(), seen.due());
    }

    static CaseItem of(CaseRow row, @Nullable Set<String> restrictedTo, @Nullable Instant dueAt) {
        return new CaseItem(
                row.id,
                row.force,
                restrictedTo,
                row.state,
                row.stateSince,
                row.incident,
                row.victim,
                row.riskLevel,
                dueAt,
                row.lastAttemptAt,
                row.lastReached,
                row.source,
                row.referredAt,
                row.victimAgrees,
                row.area,
                Codes.list(row.problems),
                row.idva,
                row.team);
    }

    @Override
    public String recordId() {
        return id.toString();
    }
}
