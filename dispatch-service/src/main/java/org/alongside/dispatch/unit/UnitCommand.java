package org.alongside.dispatch.unit;

import java.time.Instant;
import java.util.List;
import org.alongside.contracts.Personal;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.dispatch.UnitMasterUpdateReceived;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** What one may ask of a unit or report of it. Reports are facts: they are kept whatever the unit was thought to do. */
public sealed interface UnitCommand {

    /** Asked; refused when a rule or another job forbids it. */
    sealed interface Asked extends UnitCommand {}

    /** Reported as having happened; never refused for a rule. */
    sealed interface Reported extends UnitCommand {
        Instant at();
    }

    /**
     * The system that masters the unit says how it stands. The first update makes the unit known; one that is not newer
     * by its number changes nothing.
     *
     * @param details what the unit is called and can do there
     * @param crew who is on it, where that is said
     * @param expectedFreeAt when a job of theirs may be over
     */
    record TakeMasterUpdate(
            UnitMasterUpdateReceived received,
            UnitRegistered details,
            @Nullable PutCrewOn crew,
            ReportRadioState pressed,
            @Nullable Instant expectedFreeAt)
            implements UnitCommand {
        UpdateId id() {
            return UpdateId.read(received.updateId());
        }

        Instant at() {
            return received.sentAt();
        }

        boolean isOf(String system) {
            return received.unit().system().equals(system);
        }
    }

    /** The unit exists with these details; saying it again with others changes them. */
    record Register(UnitRegistered details) implements Asked {}

    /** These people are on the unit from now on; an empty list means nobody. */
    record PutCrewOn(List<StaffId> crew, int constables, Instant at) implements Asked {}

    /** Hold the unit for these legs of an incident, until it is let go or a moment comes, half an hour at most. */
    record Reserve(
            IncidentId incident, List<Leg> legs, @Nullable Instant until, Instant at) implements Asked {}

    /** Let go what was only held. */
    record ReleaseReservation(IncidentId incident, StandDownReason reason, Instant at) implements Asked {}

    /** Go and carry these legs. Again for the same incident adds legs. */
    record Assign(IncidentId incident, List<Leg> legs, Instant at, DecisionId decision) implements Asked {}

    /**
     * Carry these legs no more; an empty list means all.
     *
     * @param decision absent where the response is not told at once
     */
    record StandDown(
            IncidentId incident,
            List<Leg> legs,
            StandDownReason reason,
            @Nullable Personal explanation,
            Instant at,
            @Nullable DecisionId decision)
            implements Asked {}

    /** Somebody sees to the incident from which the unit's master took it. */
    record SeeToTaking(Instant at) implements Asked {}

    /** The crew who called for help is well, or help is with them. */
    record EndEmergency(Instant at) implements Asked {}

    /** The unit exists no more. */
    record Retire(Instant at) implements Asked {}

    /** A radio status was pressed. */
    record ReportRadioState(int raw, RadioState meaning, Instant at) implements Reported {}

    /** The crew called for help on this job, by whatever way it became known. */
    record ReportEmergency(IncidentId incident, Instant at) implements Reported {}

    /** The unit said that it got the job. */
    record ReportAcknowledged(IncidentId incident, Instant at) implements Reported {}

    /** The unit is driving there. */
    record ReportEnRoute(IncidentId incident, @Nullable Instant expectedAtSceneAt, Instant at) implements Reported {}

    /** The unit waits near the scene. */
    record ReportStaged(IncidentId incident, Instant at) implements Reported {}

    /** The unit is at the scene. */
    record ReportAtScene(IncidentId incident, Instant at) implements Reported {}

    /**
     * The unit is done with the incident. A report, so nothing is asked for: whether it was there is what it reported
     * before, and a leg it never arrived for is open again. Who takes a unit off says why ({@link StandDown}). Source:
     * domain 2.10.
     */
    record ReportClear(IncidentId incident, Instant at) implements Reported {}

    /** The master system took the unit for a job of its own. */
    record ReportCommittedElsewhere(
            ExternalReference job, @Nullable Instant expectedFreeAt, Instant at) implements Reported {}

    /** The master system let it go. */
    record ReportFreedElsewhere(ExternalReference job, Instant at) implements Reported {}

    /** Somebody heard from the crew that they are well. */
    record ReportCheckedIn(Instant at) implements Reported {}

    /** Nothing was heard of a crew at a scene up to the limit; noticed later than that after an outage. */
    record CheckInDue(Instant at, Instant noticedAt) implements Reported {}

    /** The reservation's time is up. */
    record ReservationRanOut(Instant at) implements Reported {}
}
