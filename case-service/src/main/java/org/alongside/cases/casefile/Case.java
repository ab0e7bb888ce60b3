package org.alongside.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.cases.position.Positions;
import org.alongside.cases.risk.RiskPicture;
import org.alongside.cases.safecontact.Instruction;
import org.alongside.contracts.SubjectKey;
import org.alongside.contracts.cases.CaseState;
import org.alongside.contracts.cases.ReferralProblem;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.ContactAttemptId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.MaracReferralId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.PersonKey;
import org.alongside.contracts.ids.ReferralId;
import org.alongside.contracts.ids.RiskAssessmentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.jspecify.annotations.Nullable;

/** One victim-survivor's file. It is one file in all its states; only the step it has come to changes. */
public sealed interface Case {

    /** Nobody was met, deferred or referred under this id. */
    record NotOpened() implements Case {}

    /**
     * A file, from the minimal contact record on.
     *
     * @param state step it has come to; source: domain 5.1
     * @param resumed step it goes back to when its closing is not signed
     */
    record Opened(
            CaseState state,
            CaseState resumed,
            People people,
            Referral referral,
            Holder holder,
            Contact contact,
            RiskPicture risk,
            Positions positions,
            Marac marac,
            Support support,
            Set<SubjectKey> erased)
            implements Case {
        public Opened {
            erased = Set.copyOf(erased);
        }

        static Opened as(CaseState state, People people) {
            return new Opened(
                    state,
                    state,
                    people,
                    Referral.NONE,
                    Holder.NOBODY,
                    Contact.NONE,
                    RiskPicture.NOT_ASSESSED,
                    Positions.NONE,
                    Marac.NEVER,
                    Support.NONE,
                    Set.of());
        }

        Opened in(CaseState next) {
            return copy(next, state, people, referral, holder, contact, risk, positions, marac, support, erased);
        }

        Opened with(People now) {
            return copy(state, resumed, now, referral, holder, contact, risk, positions, marac, support, erased);
        }

        Opened with(Referral now) {
            return copy(state, resumed, people, now, holder, contact, risk, positions, marac, support, erased);
        }

        Opened with(Holder now) {
            return copy(state, resumed, people, referral, now, contact, risk, positions, marac, support, erased);
        }

        Opened with(Contact now) {
            return copy(state, resumed, people, referral, holder, now, risk, positions, marac, support, erased);
        }

        Opened with(RiskPicture now) {
            return copy(state, resumed, people, referral, holder, contact, now, positions, marac, support, erased);
        }

        Opened with(Positions now) {
            return copy(state, resumed, people, referral, holder, contact, risk, now, marac, support, erased);
        }

        Opened with(Marac now) {
            return copy(state, resumed, people, referral, holder, contact, risk, positions, now, support, erased);
        }

        Opened with(Support now) {
            return copy(state, resumed, people, referral, holder, contact, risk, positions, marac, now, erased);
        }

        Opened without(Set<SubjectKey> keys) {
            return copy(state, resumed, people, referral, holder, contact, risk, positions, marac, support, keys);
        }

        private static Opened copy(
                CaseState state,
                CaseState resumed,
                People people,
                Referral referral,
                Holder holder,
                Contact contact,
                RiskPicture risk,
                Positions positions,
                Marac marac,
                Support support,
                Set<SubjectKey> erased) {
            return new Opened(
                    state, resumed, people, referral, holder, contact, risk, positions, marac, support, erased);
        }
    }

    /**
     * Who the file is about. The dyad is the victim with any of these perpetrators.
     *
     * @param victim as first recorded; null for a referral without an incident
     */
    record People(
            @Nullable PartyId victim,
            @Nullable PersonKey personKey,
            Set<IncidentId> incidents,
            Set<PartyId> perpetrators,
            Set<PersonKey> perpetratorKeys) {
        public People {
            incidents = Set.copyOf(incidents);
            perpetrators = Set.copyOf(perpetrators);
            perpetratorKeys = Set.copyOf(perpetratorKeys);
        }
    }

    /** What is known of the referral last made. */
    record Referral(
            Set<ReferralId> known,
            @Nullable ReferralId latest,
            List<ReferralProblem> problems,
            @Nullable CaseId openCase) {
        static final Referral NONE = new Referral(Set.of(), null, List.of(), null);

        public Referral {
            known = Set.copyOf(known);
            problems = List.copyOf(problems);
        }
    }

    /** Who holds the case, and which hand-offs were taken over. */
    record Holder(@Nullable StaffId idva, @Nullable String team, Set<DeploymentId> takenOver) {
        static final Holder NOBODY = new Holder(null, null, Set.of());

        public Holder {
            takenOver = Set.copyOf(takenOver);
        }
    }

    /**
     * How the victim may be and was contacted.
     *
     * @param instruction null until somebody has asked
     * @param unreachedInARow attempts since anybody was last reached
     */
    record Contact(@Nullable Instruction instruction, Set<ContactAttemptId> attempts, int unreachedInARow) {
        static final Contact NONE = new Contact(null, Set.of(), 0);

        public Contact {
            attempts = Set.copyOf(attempts);
        }
    }

    /** What went to a MARAC, and which schools were told. */
    record Marac(
            Set<MaracReferralId> referrals,
            @Nullable Instant latestAt,
            Set<RiskAssessmentId> assessments,
            Set<String> encompass) {
        static final Marac NEVER = new Marac(Set.of(), null, Set.of(), Set.of());

        public Marac {
            referrals = Set.copyOf(referrals);
            assessments = Set.copyOf(assessments);
            encompass = Set.copyOf(encompass);
        }
    }

    /** What support there was. */
    record Support(
            Set<Session> sessions,
            @Nullable Instant engagedAt,
            @Nullable Instant closedAt) {
        static final Support NONE = new Support(Set.of(), null, null);

        public Support {
            sessions = Set.copyOf(sessions);
        }
    }

    /** One substantive session. */
    record Session(Channel channel, Instant heldAt) {}
}
