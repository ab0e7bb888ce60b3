package org.alongside.car.deployment;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.car.BodyWornVideoAbsence;
import org.alongside.contracts.car.BodyWornVideoReason;
import org.alongside.contracts.car.CarDutyBegan;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.Interpreter;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.SceneSafety;
import org.alongside.contracts.car.VisitSafetyBasis;
import org.alongside.contracts.ids.CaseId;
import org.alongside.contracts.ids.DeploymentId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/** What a car is asked or told. {@code at} is when it happened, never when it arrived. */
public sealed interface CarCommand {
    record Register(String callSign, String area, @Nullable UnitId unit) implements CarCommand {}

    record Retire(Instant at) implements CarCommand {}

    /** The planned window opened, with whoever has signed on. */
    record BeginDuty(CarDutyBegan duty, List<StaffId> constables, List<StaffId> idvas, Instant at)
            implements CarCommand {
        public BeginDuty {
            constables = List.copyOf(constables);
            idvas = List.copyOf(idvas);
        }
    }

    /** The window of the running duty was planned anew. */
    record MoveWindow(CarDutyBegan duty, Instant at) implements CarCommand {}

    /** Timer: the window is over. */
    record WindowEnds(Instant at) implements CarCommand {}

    /** Timer: the window and its allowed overrun are over. */
    record OverrunEnds(Instant at) implements CarCommand {}

    /** The crew was heard and is well, by whichever way. */
    record CheckIn(Instant at) implements CarCommand {}

    /** Timer: nothing was heard of a crew at a scene for as long as is allowed. */
    record CheckInDue(Instant at) implements CarCommand {}

    /** A member signed on, or is back from a break or another task. */
    record JoinCrew(CarDutyBegan duty, StaffId member, CrewRole role, Instant at) implements CarCommand {}

    /** A member is not with the car any more. */
    record LeaveCrew(StaffId member, Leaving why, Instant at) implements CarCommand {}

    /** Why a member leaves the car. */
    enum Leaving {
        SIGNED_OFF,
        ON_BREAK,
        DETACHED
    }

    /**
     * Dispatch asks for the car.
     *
     * @param district where the victim is to be met, or null when it is not known
     * @param at when it was heard here
     */
    record Propose(
            DeploymentId deployment,
            IncidentId incident,
            DeploymentMode mode,
            @Nullable String district,
            DeploymentFacts facts,
            Instant proposedAt,
            Instant expectedFreeAt,
            Instant at)
            implements CarCommand {}

    /** Dispatch lets the car go, whether or not it had answered. */
    record Release(DeploymentId deployment, IncidentId incident, DeferredContactReason reason, Instant at)
            implements CarCommand {}

    record DeclareEmergency(Instant at, @Nullable Place place) implements CarCommand {}

    record EndEmergency(Instant at) implements CarCommand {}

    /** The crew says where it stands, for what has no report of its own. */
    record ChangeState(CarState to, CarStateCause cause, Instant at) implements CarCommand {}

    /**
     * A member of a crew says so. A job is reported on by the people who had it, a car set by those who are with it, so that
     * nobody moves a car, or speaks of a victim, from outside.
     */
    record ByCrew(StaffId member, CarCommand said) implements CarCommand {}

    /** What concerns one job. */
    sealed interface OnJob extends CarCommand {
        DeploymentId deployment();

        Instant at();
    }

    record TellOfScene(DeploymentId deployment, SceneSafety safety) implements OnJob {
        @Override
        public Instant at() {
            return safety.changedAt();
        }
    }

    record ReportEnRoute(DeploymentId deployment, @Nullable Instant expectedAtSceneAt, Instant at) implements OnJob {}

    record ReportStaged(DeploymentId deployment, @Nullable Place rendezvousPoint, Instant at) implements OnJob {}

    record ReportAtScene(DeploymentId deployment, Instant at) implements OnJob {}

    record StartContact(
            DeploymentId deployment, PartyId victim, Channel channel, StaffId idva, SafePlace place, Instant at)
            implements OnJob {}

    /** Another advocate goes on with the talk. */
    record TakeOverContact(DeploymentId deployment, PartyId victim, StaffId idva, Instant at) implements OnJob {}

    record EndContact(DeploymentId deployment, PartyId victim, TalkedWith talked, Instant at) implements OnJob {}

    /**
     * How a talk went, as far as everyone may know.
     *
     * @param twoWay the victim took part
     * @param alone apart from suspect, family and children (rule D11)
     */
    record TalkedWith(boolean twoWay, boolean alone) {}

    record ReportNoContact(DeploymentId deployment, PartyId victim, DeferredContactReason reason, Instant at)
            implements OnJob {}

    record OfferSupport(DeploymentId deployment, PartyId victim, Instant at) implements OnJob {}

    record AcceptSupport(DeploymentId deployment, PartyId victim, Instant at) implements OnJob {}

    record DeclineSupport(
            DeploymentId deployment,
            PartyId victim,
            LaterContact later,
            @Nullable Instant laterFrom,
            Instant at) implements OnJob {}

    record ReportInterpreter(
            DeploymentId deployment,
            PartyId victim,
            Interpreter interpreter,
            FlagValue honourBasedAbuse,
            FlagValue vetted,
            Instant at)
            implements OnJob {}

    /** The check that a follow-up visit has of its own, in the place of a scene declared safe. */
    record CheckVisit(
            DeploymentId deployment,
            SafePlace place,
            boolean safe,
            @Nullable VisitSafetyBasis basis,
            StaffId checkedBy,
            Instant at)
            implements OnJob {}

    /** A member knows a party (rule D10). */
    record DeclareConflict(DeploymentId deployment, StaffId member, Instant at) implements OnJob {}

    record StartVideo(DeploymentId deployment, StaffId officer, Instant at) implements OnJob {}

    record PauseVideo(DeploymentId deployment, StaffId officer, BodyWornVideoReason reason, Instant at)
            implements OnJob {}

    record ResumeVideo(DeploymentId deployment, StaffId officer, Instant at) implements OnJob {}

    /** The officer wears no camera, or it does not work. */
    record ReportNoVideo(DeploymentId deployment, StaffId officer, BodyWornVideoAbsence reason, Instant at)
            implements OnJob {}

    /** The crew left. A talk that went on is over; how it went, as far as it came. */
    record Withdraw(DeploymentId deployment, RefusalCode cause, TalkedWith talked, Instant at) implements OnJob {}

    /** The crew cannot take the job any further, for instance because one of them knows a party (rule D10). */
    record GiveUp(DeploymentId deployment, DeferredContactReason reason, Instant at) implements OnJob {}

    record Complete(DeploymentId deployment, Instant at) implements OnJob {}

    record OfferHandOff(
            DeploymentId deployment,
            PartyId victim,
            @Nullable CaseId caseFile,
            @Nullable StaffId toIdva,
            @Nullable String toTeam,
            @Nullable Instant nextContactPromisedAt,
            Instant at)
            implements OnJob {}

    /** Whoever was asked answered. */
    record AnswerHandOff(
            DeploymentId deployment,
            PartyId victim,
            CaseId caseFile,
            HandOffAnswer answer,
            @Nullable StaffId acceptedBy,
            @Nullable String acceptedByTeam,
            Instant at)
            implements OnJob {}

    /** What was answered to a hand-off. */
    enum HandOffAnswer {
        ACCEPTED,
        DECLINED
    }
}
