package org.alongside.cases.views;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.contracts.cases.CaseAllocated;
import org.alongside.contracts.cases.CaseClosed;
import org.alongside.contracts.cases.CaseDataErased;
import org.alongside.contracts.cases.CaseEvent;
import org.alongside.contracts.cases.CaseMarkedDuplicate;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.CaseReopened;
import org.alongside.contracts.cases.CaseStateChanged;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.cases.HandOffAccepted;
import org.alongside.contracts.cases.HandOffDeclined;
import org.alongside.contracts.cases.HubDecisionMade;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.MaracReferred;
import org.alongside.contracts.cases.MinimalContactRecordOpened;
import org.alongside.contracts.cases.PrimaryRiskAssessed;
import org.alongside.contracts.cases.ReferralChecked;
import org.alongside.contracts.cases.RiskLevelChanged;
import org.alongside.contracts.cases.SafeContactInstructionSet;
import org.alongside.contracts.cases.SecondaryRiskAssessed;
import org.alongside.contracts.cases.SupportSessionHeld;
import org.alongside.contracts.cases.UnsafeContactRecorded;
import org.alongside.contracts.cases.VictimEngaged;
import org.alongside.contracts.cases.VictimPositionChanged;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.ContactReached;
import org.jspecify.annotations.Nullable;

/** A file's row after each event, beside its step. */
final class CaseRowFolding {
    private CaseRowFolding() {}

    static void apply(CaseRow row, CaseEvent event) {
        switch (event) {
            case MinimalContactRecordOpened opened -> opened(row, opened);
            case CaseReferred referred -> referred(row, referred);
            case ReferralChecked checked -> {
                row.problems = checked.problems().stream().map(Enum::name).collect(Collectors.joining(","));
                var openCase = checked.openCase();
                row.openCase = openCase == null ? null : openCase.value();
            }
            case HubDecisionMade made -> {
                row.decision = made.decision();
                row.service = made.service();
                row.decidedAt = made.decidedAt();
                row.hubReason = made.reason();
            }
            case CaseAllocated allocated -> held(row, allocated.idva(), allocated.team(), allocated.allocatedAt());
            case HandOffAccepted accepted ->
                held(row, accepted.acceptedBy(), accepted.acceptedByTeam(), accepted.acceptedAt());
            case ContactAttempted attempted -> attempted(row, attempted);
            case UnsafeContactRecorded _ -> row.breaches++;
            case SafeContactInstructionSet set -> row.instructionVersion = set.version();
            case VictimEngaged engaged -> row.engagedAt = engaged.engagedAt();
            case SupportSessionHeld _ -> {
                row.sessions++;
                row.promisedAt = null;
            }
            case CaseStateChanged changed -> row.explanation = changed.explanation();
            case CaseMarkedDuplicate marked -> row.duplicateOf = marked.of().value();
            case RiskLevelChanged changed -> {
                row.riskLevel = changed.to();
                row.riskRank = RiskRank.of(changed.to());
                row.riskSince = changed.changedAt();
            }
            case VictimPositionChanged changed -> positioned(row, changed);
            case MaracReferred referred -> row.maracReferredAt = referred.referredAt();
            case EncompassNotified notified -> row.schoolToldAt = notified.encompassNotifiedAt();
            case CaseClosed closed -> {
                row.closeReason = closed.reason();
                row.finalRisk = closed.finalRisk();
                row.closedAt = closed.closedAt();
            }
            case CaseReopened _ -> {
                row.closeReason = null;
                row.closedAt = null;
                row.engagedAt = null;
                row.sessions = 0;
            }
            case HandOffDeclined _,
                    PrimaryRiskAssessed _,
                    SecondaryRiskAssessed _,
                    InformationDisclosed _,
                    CaseDataErased _ -> {}
        }
    }

    private static void opened(CaseRow row, MinimalContactRecordOpened opened) {
        row.incident = opened.incident().value();
        row.victim = opened.victim().value();
        row.personKey = text(opened.personKey());
        row.openedBecause = opened.openedBecause();
    }

    private static void referred(CaseRow row, CaseReferred referred) {
        row.referral = referred.referral().value();
        row.source = referred.source();
        row.referredAt = referred.referredAt();
        row.victimKnows = referred.victimKnows();
        row.victimAgrees = referred.victimAgrees();
        row.area = referred.area();
        row.incident = row.incident == null ? first(referred.incidents()) : row.incident;
        row.victim = row.victim == null ? id(referred.victim()) : row.victim;
        row.personKey = row.personKey == null ? text(referred.personKey()) : row.personKey;
        row.victimName = referred.victimName();
        row.referralReasons = referred.reasons();
        row.immediateDangers = referred.immediateDangers();
    }

    private static @Nullable UUID first(List<IncidentId> incidents) {
        return incidents.isEmpty() ? null : incidents.getFirst().value();
    }

    private static @Nullable UUID id(@Nullable PartyId party) {
        return party == null ? null : party.value();
    }

    private static @Nullable String text(@Nullable PersonKey key) {
        return key == null ? null : key.value();
    }

    private static void held(CaseRow row, @Nullable StaffId idva, @Nullable String team, Instant since) {
        row.idva = idva == null ? null : idva.value();
        row.team = team;
        row.heldSince = since;
    }

    private static void attempted(CaseRow row, ContactAttempted attempted) {
        row.attempts++;
        var last = row.lastAttemptAt;
        if (last == null || !attempted.attemptedAt().isBefore(last)) {
            row.lastAttemptAt = attempted.attemptedAt();
            row.lastReached = attempted.reached();
        }
        if (attempted.reached() == ContactReached.REACHED) {
            row.promisedAt = null;
        }
    }

    /** A late report of an earlier day does not stand for what was said since. */
    private static void positioned(CaseRow row, VictimPositionChanged changed) {
        var last = row.positionAskedAt;
        if (last == null || !changed.askedAt().isBefore(last)) {
            row.position = changed.to();
            row.positionAskedAt = changed.askedAt();
        }
    }
}
