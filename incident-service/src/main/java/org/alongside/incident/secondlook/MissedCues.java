package org.alongside.incident.secondlook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.incidents.LookedAt;
import org.alongside.contracts.incidents.MissedCue;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.Incident;
import org.jspecify.annotations.Nullable;

/** What a decision may have missed: from the incident as it stood then and what records said, and from nothing else. */
final class MissedCues {
    private static final Duration RECENT = Duration.ofDays(28);

    private static final Set<Flag> DANGERS = EnumSet.of(
            Flag.SUSPECT_ON_SCENE,
            Flag.WEAPON_PRESENT,
            Flag.WEAPON_USED,
            Flag.FIREARM,
            Flag.STRANGULATION,
            Flag.THREAT_TO_KILL);

    /** Asked of every caller. Source: domain 2.2. */
    private static final Set<Flag> SAFETY =
            EnumSet.of(Flag.SUSPECT_ON_SCENE, Flag.WEAPON_PRESENT, Flag.CHILDREN_PRESENT);

    private static final Set<Flag> BINDING = EnumSet.of(
            Flag.ORDER_IN_FORCE,
            Flag.BAIL_CONDITIONS,
            Flag.ON_LICENCE,
            Flag.TAGGED,
            Flag.FIREARM,
            Flag.OFFICER_SAFETY_WARNING);

    private static final Set<PriorBasis> SAME_PEOPLE =
            EnumSet.of(PriorBasis.SAME_ADDRESS, PriorBasis.SAME_VICTIM, PriorBasis.SAME_SUSPECT, PriorBasis.SAME_DYAD);

    private final Incident incident;
    private final @Nullable PoliceRecordsFound records;
    private final List<MissedCue> missed = new ArrayList<>();

    private MissedCues(Incident incident, @Nullable PoliceRecordsFound records) {
        this.incident = incident;
        this.records = records;
    }

    /**
     * Of a decision.
     *
     * @param before the incident when it was decided
     * @param incident with the decision made
     * @param records null while nobody had looked
     */
    static List<MissedCue> of(
            LookedAt decision, Incident before, Incident incident, @Nullable PoliceRecordsFound records, Instant at) {
        var cues = new MissedCues(incident, records);
        cues.grade(at);
        cues.whatWasKnown();
        cues.note(
                decision == LookedAt.GRADE_KEPT && !before.urgency().hasFreshThrive(),
                MissedCue.THRIVE_OLDER_THAN_QUESTION);
        return List.copyOf(cues.missed);
    }

    private void grade(Instant at) {
        var grade = incident.urgency().grade();
        note(grade != Grade.G1 && DANGERS.stream().anyMatch(incident.flags()::saysYes), MissedCue.DANGER_NOT_IN_GRADE);
        boolean waits = grade != Grade.G1 && grade != Grade.G2;
        note(waits && incident.contacts().somebodyIsSilent(), MissedCue.SILENT_CALL_NOT_IN_GRADE);
        note(waits && records != null && binds(records), MissedCue.RECORD_NOT_IN_GRADE);
        note(waits && records != null && isRepeat(records, at), MissedCue.REPEAT_NOT_IN_GRADE);
    }

    private void whatWasKnown() {
        note(SAFETY.stream().anyMatch(this::isNotKnown), MissedCue.SAFETY_NOT_KNOWN);
        note(incident.urgency().thrives() == 0, MissedCue.NO_THRIVE);
        note(records == null, MissedCue.RECORDS_NOT_LOOKED);
    }

    private boolean isNotKnown(Flag flag) {
        return !incident.flags().saysYes(flag) && !incident.flags().saysNo(flag);
    }

    private static boolean binds(PoliceRecordsFound found) {
        return found.markers().stream().map(RecordedMarker::kind).anyMatch(BINDING::contains);
    }

    private static boolean isRepeat(PoliceRecordsFound found, Instant at) {
        return found.maracLast12Months()
                || found.serialPerpetrator()
                || found.incidents().stream()
                        .anyMatch(one -> SAME_PEOPLE.contains(one.basis())
                                && !one.receivedAt().isBefore(at.minus(RECENT)));
    }

    private void note(boolean isMissed, MissedCue cue) {
        if (isMissed) {
            missed.add(cue);
        }
    }
}
