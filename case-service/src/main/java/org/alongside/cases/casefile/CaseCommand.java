package org.alongside.cases.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.cases.marac.MaracCriteria.Earlier;
import org.alongside.cases.risk.RiskForms;
import org.alongside.contracts.Personal;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.car.LateReason;
import org.alongside.contracts.cases.CaseCloseReason;
import org.alongside.contracts.cases.CaseReferred;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.ContactBy;
import org.alongside.contracts.cases.EncompassNotified;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.cases.InformationDisclosed;
import org.alongside.contracts.cases.InstructionSource;
import org.alongside.contracts.cases.RecordOpening;
import org.alongside.contracts.cases.RiskChangeReason;
import org.alongside.contracts.cases.SafeContactRules;
import org.alongside.contracts.cases.SafeContactSecrets;
import org.alongside.contracts.cases.StatementGiven;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.WithdrawalReason;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MaracReferralId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.RiskAssessmentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.AgeBand;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.ContactReached;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** What may be asked of a file, or reported to it. */
public sealed interface CaseCommand {

    /** Taking the victim up: contact record, referral, triage, allocation, hand-off. */
    sealed interface TakingUp extends CaseCommand {}

    /** Reaching the victim: instructions, attempts, sessions, engagement. */
    sealed interface Reaching extends CaseCommand {}

    /** Judging and telling: risk, position, MARAC, school, disclosure. */
    sealed interface Judging extends CaseCommand {}

    /** Leaving: side exits, closing, reopening, erasure. */
    sealed interface Leaving extends CaseCommand {}

    /** The file must exist; nothing changes. Said beside a command for its private half. */
    record ConfirmOpened() implements TakingUp {}

    /** A victim was met or must be reached. */
    record OpenContactRecord(
            IncidentId incident,
            PartyId victim,
            @Nullable PersonKey personKey,
            RecordOpening because,
            @Nullable DeploymentId deployment,
            Instant openedAt)
            implements TakingUp {}

    /**
     * Somebody refers the victim.
     *
     * @param found what was found of the same person when it was made
     */
    record Refer(CaseReferred form, Found found) implements TakingUp {}

    /** A rule puts the victim before the hub. Changes nothing while a referral is open already. */
    record ReferByPolicy(CaseReferred form) implements TakingUp {}

    /**
     * What a search for the same person found.
     *
     * @param otherFile another file of what seems the same person, open or not
     * @param openCase another case of that person that is open
     * @param conflict a worker or partner staff is a party
     */
    record Found(@Nullable CaseId otherFile, @Nullable CaseId openCase, AgeBand ageBand, FlagValue conflict) {
        /** Nobody has searched. */
        public static final Found NOTHING = new Found(null, null, AgeBand.UNKNOWN, FlagValue.NOT_ASKED);
    }

    /** The hub decides. */
    record Triage(
            HubDecision decision,
            @Nullable String service,
            LocalDate sessionDate,
            Instant decidedAt,
            @Nullable Personal reason)
            implements TakingUp {}

    /** A named IDVA or a team is given the case. */
    record Allocate(@Nullable StaffId idva, String team, Instant allocatedAt) implements TakingUp {}

    /** Somebody takes over what the car offered. */
    record AcceptHandOff(
            DeploymentId deployment,
            IncidentId incident,
            PartyId victim,
            @Nullable StaffId acceptedBy,
            @Nullable String acceptedByTeam,
            Instant acceptedAt)
            implements TakingUp {}

    /** Whoever was asked cannot take it over. */
    record DeclineHandOff(DeploymentId deployment, IncidentId incident, PartyId victim, Instant declinedAt)
            implements TakingUp {}

    /**
     * Somebody was told how the victim may be reached. It never loosens what stands.
     *
     * @param first opens the contact record where there is none yet
     */
    record AddSafeContact(Told told, @Nullable FirstKnown first) implements Reaching {}

    /** The victim told an IDVA how to be reached from now on: the only way to loosen what stands. */
    record ReplaceSafeContact(Told told) implements Reaching {}

    /** An instruction as told. */
    record Told(
            InstructionSource source,
            @Nullable IncidentId incident,
            SafeContactRules rules,
            SafeContactSecrets secrets,
            @Nullable LocalDate reviewOn,
            Instant setAt) {}

    /** What a contact record needs when a report comes before anybody opened one. */
    record FirstKnown(
            IncidentId incident, PartyId victim, @Nullable PersonKey personKey) {}

    /**
     * Somebody tried to reach the victim.
     *
     * @param deferredContact the contact task of this victim that is open
     * @param lateReason why it comes late, should it be the contact that was due
     * @param slips what went wrong, as far as only the one who tried can know it
     */
    record ReportAttempt(
            ContactAttemptId attempt,
            @Nullable IncidentId incident,
            @Nullable DeferredContactTaskId deferredContact,
            Channel channel,
            ContactReached reached,
            ContactBy by,
            @Nullable LateReason lateReason,
            Slips slips,
            Instant attemptedAt,
            @Nullable Personal explanation)
            implements Reaching {}

    /** What may go wrong on an attempt that followed the right channel and time. */
    record Slips(
            boolean voicemailLeft,
            boolean ownNumberShown,
            boolean otherPersonAnswered,
            boolean otherPersonTold,
            boolean oldDetailsUsed) {
        /** Nothing went wrong. */
        public static final Slips NONE = new Slips(false, false, false, false, false);
    }

    /** A substantive talk with the victim took place. */
    record HoldSession(Channel channel, int minutes, Instant heldAt) implements Reaching {}

    /** The victim takes part. Given together with the confirmation of consent in the private half. */
    record RecordEngagement(Instant engagedAt) implements Reaching {}

    /** Work on plan and needs has begun. */
    record BeginActiveSupport(Instant beganAt) implements Reaching {}

    /** The officer's form from the scene. */
    record AssessPrimary(RiskAssessmentId assessment, FirstKnown about, RiskForms.Filled form, Instant assessedAt)
            implements Judging {}

    /** A specialist's later form. */
    record AssessSecondary(
            RiskAssessmentId assessment,
            @Nullable IncidentId incident,
            RiskForms.Filled form,
            Instant assessedAt,
            @Nullable Personal reasonForChange)
            implements Judging {}

    /** The level changes for a reason other than a form. */
    record ChangeRiskLevel(
            RiskLevel to, RiskChangeReason reason, @Nullable IncidentId incident, Instant changedAt)
            implements Judging {}

    /** What the victim said about the investigation on this day. */
    record RecordPosition(
            VictimPosition to,
            StatementGiven statementGiven,
            boolean retractionStatement,
            List<WithdrawalReason> reasons,
            Asked asked,
            @Nullable Personal pressureView)
            implements Judging {
        public RecordPosition {
            reasons = List.copyOf(reasons);
        }
    }

    /** How the question was asked. */
    record Asked(
            @Nullable IncidentId incident,
            @Nullable String crimeReference,
            @Nullable StaffId by,
            @Nullable Channel how,
            FlagValue othersPresent,
            Instant at) {}

    /**
     * The case goes to a MARAC.
     *
     * @param abuseOn days of abuse between the same two people
     * @param earlier last time before a MARAC, where it was not referred from this file
     */
    record ReferToMarac(
            MaracReferralId referral,
            @Nullable IncidentId incident,
            List<LocalDate> abuseOn,
            @Nullable Earlier earlier,
            @Nullable Personal professionalJudgement,
            Instant referredAt)
            implements Judging {
        public ReferToMarac {
            abuseOn = List.copyOf(abuseOn);
        }
    }

    /** A child's school was told. */
    record NotifyEncompass(EncompassNotified notified) implements Judging {}

    /** Something crossed the wall. */
    record Disclose(InformationDisclosed disclosed) implements Judging {}

    /** A side exit: declined, unreachable, inappropriate, transferred. */
    record LeaveBy(CaseState exit, Instant leftAt, @Nullable Personal explanation) implements Leaving {}

    /** The same person has another file, and that one is kept. */
    record MarkDuplicate(CaseId self, CaseId of, Instant markedAt) implements Leaving {}

    /** Whoever holds the case asks for it to be closed. */
    record ProposeClosing(Instant proposedAt, Personal explanation) implements Leaving {}

    /** The manager does not sign. */
    record RefuseClosing(Instant refusedAt, Personal explanation) implements Leaving {}

    /** The manager signs. */
    record SignClosing(CaseCloseReason reason, @Nullable RiskLevel finalRisk, StaffId signedBy, Instant closedAt)
            implements Leaving {}

    /** The same people again within the reopening period. */
    record Reopen(
            @Nullable IncidentId incident,
            List<PartyId> perpetrators,
            List<PersonKey> perpetratorKeys,
            Instant reopenedAt)
            implements Leaving {
        public Reopen {
            perpetrators = List.copyOf(perpetrators);
            perpetratorKeys = List.copyOf(perpetratorKeys);
        }
    }

    /** Destroys the keys of this file, by authority of a rule or request. */
    record Erase(List<SubjectKey> keys, String authority) implements Leaving {
        public Erase {
            keys = List.copyOf(keys);
        }
    }
}
