package org.alongside.incident.secondlook;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.ids.MarkerId;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LookedAt;
import org.alongside.contracts.incidents.MissedCue;
import org.alongside.contracts.incidents.PoliceRecordsFound;
import org.alongside.contracts.incidents.PriorBasis;
import org.alongside.contracts.incidents.PriorIncident;
import org.alongside.contracts.incidents.RecordedMarker;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision may have missed. Each cue alone, and nothing where all was done. */
class MissedCuesTest {
    private static final PoliceRecordsFound NOTHING = records(List.of(), List.of());

    @Test
    void nothing_is_missed_where_all_was_asked_and_the_grade_is_high() {
        assertThat(cues(known().given(thrive(1), grading(Grade.G1)), NOTHING)).isEmpty();
        assertThat(cues(known().given(thrive(1), grading(Grade.G2)), NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SUSPECT_ON_SCENE", "WEAPON_PRESENT", "WEAPON_USED", "FIREARM", "STRANGULATION", "THREAT_TO_KILL"})
    void a_danger_that_is_claimed_is_in_the_grade_only_of_the_most_urgent(Flag danger) {
        var claimed = known().given(thrive(1), flag(danger, FlagValue.YES));
        assertThat(cues(claimed.given(grading(Grade.G2)), NOTHING)).containsExactly(MissedCue.DANGER_NOT_IN_GRADE);
        assertThat(cues(claimed.given(grading(Grade.G1)), NOTHING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPECT_ON_SCENE", "WEAPON_PRESENT", "CHILDREN_PRESENT"})
    void what_nobody_asked_or_knows_is_not_known(Flag asked) {
        var unknown = created().given(answersBut(asked)).given(thrive(1), grading(Grade.G1));
        assertThat(cues(unknown, NOTHING)).containsExactly(MissedCue.SAFETY_NOT_KNOWN);
    }

    @Test
    void a_grade_without_thrive_says_so() {
        assertThat(cues(known().given(grading(Grade.G1)), NOTHING)).containsExactly(MissedCue.NO_THRIVE);
    }

    @Test
    void records_that_nobody_looked_into_are_no_clean_record() {
        assertThat(cues(known().given(thrive(1), grading(Grade.G1)), null))
                .containsExactly(MissedCue.RECORDS_NOT_LOOKED);
    }

    @Test
    void a_firearm_on_record_belongs_into_the_grade_and_a_need_for_an_interpreter_does_not() {
        var waits = known().given(thrive(1), grading(Grade.G3));
        assertThat(cues(waits, records(List.of(), List.of(marker(Flag.FIREARM)))))
                .containsExactly(MissedCue.RECORD_NOT_IN_GRADE);
        assertThat(cues(waits, records(List.of(), List.of(marker(Flag.INTERPRETER_NEEDED)))))
                .isEmpty();
    }

    @Test
    void the_same_people_within_28_days_are_a_repeat_and_strangers_of_the_block_are_not() {
        var waits = known().given(thrive(1), grading(Grade.G3));
        var daysAgo = GRADED.minus(Duration.ofDays(28));
        assertThat(cues(waits, records(List.of(prior(PriorBasis.SAME_VICTIM, daysAgo)), List.of())))
                .containsExactly(MissedCue.REPEAT_NOT_IN_GRADE);
        assertThat(cues(waits, records(List.of(prior(PriorBasis.SAME_VICTIM, daysAgo.minusSeconds(1))), List.of())))
                .isEmpty();
        assertThat(cues(waits, records(List.of(prior(PriorBasis.SAME_BLOCK, daysAgo)), List.of())))
                .isEmpty();
    }

    @Test
    void a_grade_that_stays_after_a_question_needs_a_thrive_that_knew_of_it() {
        var before = known().given(thrive(1), grading(Grade.G1)).state();
        assertThat(MissedCues.of(LookedAt.GRADE_KEPT, before, before, NOTHING, GRADED))
                .containsExactly(MissedCue.THRIVE_OLDER_THAN_QUESTION);
        var assessed = known().given(thrive(1), grading(Grade.G1), thrive(2)).state();
        assertThat(MissedCues.of(LookedAt.GRADE_KEPT, assessed, before, NOTHING, GRADED))
                .isEmpty();
    }

    @Test
    void the_points_put_danger_before_paperwork() {
        assertThat(LookPoints.of(LookedAt.FIRST_GRADE, List.of(MissedCue.DANGER_NOT_IN_GRADE)))
                .isGreaterThan(LookPoints.of(
                        LookedAt.FIRST_GRADE, List.of(MissedCue.NO_THRIVE, MissedCue.RECORDS_NOT_LOOKED)));
    }

    private static List<MissedCue> cues(
            Scenario<Incident, IncidentCommand, IncidentEvent> incident, @Nullable PoliceRecordsFound records) {
        return MissedCues.of(LookedAt.FIRST_GRADE, incident.state(), incident.state(), records, GRADED);
    }

    /** Everything was asked, and the answer was no. */
    private static Scenario<Incident, IncidentCommand, IncidentEvent> known() {
        return created().given(answersBut(null));
    }

    private static List<IncidentEvent> answersBut(@Nullable Flag one) {
        return List.of(Flag.SUSPECT_ON_SCENE, Flag.WEAPON_PRESENT, Flag.CHILDREN_PRESENT).stream()
                .<IncidentEvent>map(flag -> flag(flag, flag == one ? FlagValue.UNKNOWN : FlagValue.NO))
                .toList();
    }

    private static PoliceRecordsFound records(List<PriorIncident> incidents, List<RecordedMarker> markers) {
        return new PoliceRecordsFound(incidents, true, false, false, markers, GRADED);
    }

    private static RecordedMarker marker(Flag kind) {
        return new RecordedMarker(new MarkerId(new UUID(5, 1)), kind, true, GRADED.plusSeconds(60));
    }

    private static PriorIncident prior(PriorBasis basis, Instant receivedAt) {
        return new PriorIncident(OTHER, basis, receivedAt);
    }
}
