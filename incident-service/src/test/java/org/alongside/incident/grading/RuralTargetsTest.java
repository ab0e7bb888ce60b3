package org.alongside.incident.grading;

import static java.util.Objects.requireNonNull;
import static org.alongside.incident.Given.ANSWERED;
import static org.alongside.incident.Given.CREATED;
import static org.alongside.incident.Given.GRADED;
import static org.alongside.incident.Given.call;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.incidents.ClockStarts;
import org.alongside.contracts.incidents.IncidentCreated;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.contracts.incidents.LocationConfirmed;
import org.alongside.contracts.incidents.LocationSource;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.Incident;
import org.alongside.incident.IncidentCommand;
import org.alongside.incident.IncidentDecider;
import org.alongside.incident.force.ForcePolicy;
import org.alongside.incident.force.GradingPolicies;
import org.alongside.incident.grading.GradingCommand.GradeIncident;
import org.alongside.incident.place.PlaceCommand.ConfirmLocation;
import org.alongside.incident.service.ForceData;
import org.alongside.testkit.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A force may promise other times where roads are long. Source: domain 2.5: 20 minutes where 15 hold in towns. */
class RuralTargetsTest {
    private static final GradingPolicies POLICIES = new GradingPolicies(List.of(withRural("MOORS")));

    @Test
    void grade_1_promises_twenty_minutes_in_a_rural_district_and_fifteen_elsewhere() {
        assertThat(promised(Grade.G1, "MOORS")).isEqualTo(Duration.ofMinutes(20));
        assertThat(promised(Grade.G1, "TOWN")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_place_nobody_knows_is_not_taken_for_rural() {
        assertThat(promised(Grade.G1, null)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_grade_without_a_rural_time_of_its_own_promises_the_same_everywhere() {
        assertThat(promised(Grade.G2, "MOORS")).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void a_place_that_turns_out_to_be_rural_moves_the_clock() {
        created(null)
                .given(grade(Grade.G1, null))
                .when(new ConfirmLocation(new LocationConfirmed(in("MOORS"), LocationSource.CALLER, GRADED)))
                .thenTimer(ResponseClocks.TARGET, ANSWERED.plus(Duration.ofMinutes(20)));
    }

    private static @Nullable Duration promised(Grade grade, @Nullable String district) {
        var after = created(district)
                .when(new GradeIncident(grade, "MOORLAND", GRADED))
                .thenState();
        var seconds = requireNonNull(ResponseClocks.target(POLICIES, after)).targetSeconds();
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static List<IncidentEvent> grade(Grade grade, @Nullable String district) {
        return switch (created(district)
                .when(new GradeIncident(grade, "MOORLAND", GRADED))
                .decision()) {
            case Decision.Accepted<IncidentEvent> accepted -> accepted.events();
            case Decision.Refused<IncidentEvent> refused -> throw new AssertionError(refused.refusal());
        };
    }

    private static Scenario<Incident, IncidentCommand, IncidentEvent> created(@Nullable String district) {
        return Scenario.of(new IncidentDecider(POLICIES))
                .given(
                        call(),
                        new IncidentCreated(
                                ANSWERED,
                                new ClockStarts(ANSWERED, CREATED, null, null),
                                FlagValue.YES,
                                null,
                                null,
                                null,
                                null,
                                null,
                                district == null ? null : in(district),
                                null));
    }

    private static Place in(String district) {
        return new Place(PlacePrecision.ADDRESS, null, null, null, null, district, false, false, null, null);
    }

    private static ForcePolicy withRural(String district) {
        var generic = ForceData.shipped().gradingPolicies().of(ForcePolicy.ANY_FORCE, GRADED);
        return new ForcePolicy(
                generic.policy(),
                generic.force(),
                generic.from(),
                generic.zone(),
                generic.timeToAssign(),
                generic.timeToGrade(),
                generic.timeToDecide(),
                generic.timeToInform(),
                generic.timeToResult(),
                generic.timeToRefer(),
                generic.timeToTellOfRelease(),
                generic.timeToTellUnprotected(),
                generic.daysToReview(),
                generic.shiftChanges(),
                Set.of(district),
                generic.grades());
    }
}
