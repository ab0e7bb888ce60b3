package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.car.deployment.CarCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** Rules D1 to D17 of the car's own service, each in every way for the car to take part. D9 is judged by dispatch alone. */
class RulesByModeTest {
    private static final Set<DeploymentMode> ALL = EnumSet.allOf(DeploymentMode.class);
    private static final Set<DeploymentMode> TO_THE_SCENE =
            EnumSet.of(DeploymentMode.PRIMARY_CO_RESPONSE, DeploymentMode.SECOND_RESPONSE);
    private static final CarCrewChanged OFFICER_GONE = new CarCrewChanged(DUTY, List.of(), List.of(IDVA), at("20:40"));

    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static Propose asked(DeploymentMode mode, DeploymentFacts facts) {
        return proposal(OTHER_JOB, mode, facts, "20:50", "21:55");
    }

    /** The car refuses in these modes by this rule, names whom it does not reach, and goes in every other. */
    private static void refuses(
            RefusalCode code, Set<DeploymentMode> modes, List<AdvocateCarEvent> before, DeploymentFacts facts) {
        for (var mode : ALL) {
            var job = asked(mode, facts);
            var decided = given(before).when(job);
            if (modes.contains(mode)) {
                decided.then(refused(job, code));
            } else {
                decided.then(
                        new CarDeploymentAccepted(OTHER_JOB, INCIDENT, mode, job.at(), job.expectedFreeAt()),
                        new CarBriefed(OTHER_JOB, INCIDENT, facts, job.at()));
            }
        }
    }

    private static CarDeploymentRefused refused(Propose job, RefusalCode code) {
        return new CarDeploymentRefused(OTHER_JOB, INCIDENT, job.mode(), code, null, List.of(VICTIM), job.at());
    }

    /** On the job, with every camera off. */
    private static List<AdvocateCarEvent> onJob(DeploymentMode mode) {
        return and(
                available(),
                new CarDeploymentAccepted(JOB, INCIDENT, mode, at("20:20"), at("21:55")),
                new CarBriefed(JOB, INCIDENT, facts(Grade.G2), at("20:20")),
                cameraPaused("20:30"));
    }

    /** The same, where it was found to be safe in the way that this mode has. */
    private static List<AdvocateCarEvent> safe(DeploymentMode mode) {
        return mode == DeploymentMode.FOLLOW_UP_VISIT
                ? and(
                        onJob(mode),
                        new VisitSafetyChecked(
                                JOB,
                                INCIDENT,
                                SafePlace.SCENE,
                                true,
                                VisitSafetyBasis.OFFICER_CHECKED_PLACE,
                                OFFICER,
                                at("20:31")))
                : and(onJob(mode), scene(SceneState.SAFE, "20:31"));
    }

    private static List<AdvocateCarEvent> talking(DeploymentMode mode) {
        return and(safe(mode), contactStarted("20:43"));
    }

    private static StartContact talk(Channel channel, StaffId idva) {
        return new StartContact(JOB, VICTIM, channel, idva, SafePlace.SCENE, at("20:43"));
    }

    /** Which rules a report broke. It was kept, and comes first. */
    private static List<RefusalCode> broken(List<AdvocateCarEvent> before, CarCommand report, Class<?> kept) {
        var events = ((Decision.Accepted<AdvocateCarEvent>)
                        given(before).when(report).decision())
                .events();
        assertThat(events.getFirst()).isInstanceOf(kept);
        return events.stream()
                .filter(SafetyBreachRecorded.class::isInstance)
                .map(event -> ((SafetyBreachRecorded) event).rule())
                .toList();
    }

    private static List<RefusalCode> brokenByTalk(List<AdvocateCarEvent> before, Channel channel) {
        return broken(before, talk(channel, IDVA), AdvocateContactStarted.class);
    }

    /** A talk in person breaks the rule whatever the car was asked for, and a call never does. */
    private static void brokenInPersonOnly(RefusalCode rule, List<AdvocateCarEvent> before) {
        assertThat(brokenByTalk(before, Channel.IN_PERSON)).containsExactly(rule);
        assertThat(brokenByTalk(before, Channel.PHONE)).isEmpty();
    }

    @Test
    void no_rule_is_broken_by_a_job_as_it_should_be() {
        refuses(RefusalCode.NOT_DA, Set.of(), available(), facts(Grade.G1));
        for (var mode : ALL) {
            assertThat(brokenByTalk(safe(mode), Channel.IN_PERSON)).isEmpty();
        }
    }

    @Test
    void d1_only_domestic_abuse() {
        for (var suspected : EnumSet.complementOf(EnumSet.of(FlagValue.YES))) {
            refuses(RefusalCode.NOT_DA, ALL, available(), facts(Grade.G1, suspected, true, false, false));
        }
    }

    @Test
    void d2_on_duty_in_its_hours_and_not_committed() {
        refuses(RefusalCode.OUT_OF_HOURS, ALL, available().subList(0, 1), facts(Grade.G1));
        refuses(RefusalCode.CAR_BUSY, ALL, assigned(), facts(Grade.G2));
        var shortDuty = new CarDutyBegan(DUTY, "WIGAN", at("14:00"), at("21:00"), 30);
        refuses(RefusalCode.END_OF_SHIFT, ALL, and(available(), shortDuty), facts(Grade.G1));
        var elsewhere = new CarDutyBegan(DUTY, "BOLTON", at("14:00"), at("22:00"), 30);
        refuses(RefusalCode.OUT_OF_AREA, ALL, and(available(), elsewhere), facts(Grade.G1));
    }

    @Test
    void d3_a_constable_and_an_advocate_who_are_signed_on() {
        var withoutIdva = new CarCrewChanged(DUTY, List.of(OFFICER), List.of(), at("20:40"));
        refuses(RefusalCode.CREW_INCOMPLETE, ALL, and(available(), withoutIdva), facts(Grade.G1));
        var stranger = new StaffId("idva-9");
        for (var mode : ALL) {
            for (var channel : List.of(Channel.IN_PERSON, Channel.PHONE)) {
                assertThat(broken(safe(mode), talk(channel, stranger), AdvocateContactStarted.class))
                        .containsExactly(RefusalCode.CREW_INCOMPLETE);
            }
        }
    }

    @Test
    void d4_the_advocate_is_never_alone() {
        var detached = and(
                available(),
                OFFICER_GONE,
                new CarStateChanged(
                        CarState.AVAILABLE,
                        CarState.COMMITTED_NOT_DEPLOYABLE,
                        CarStateCause.CREW_INCOMPLETE,
                        at("20:40")));
        refuses(RefusalCode.IDVA_ALONE_RISK, ALL, detached, facts(Grade.G1));
        for (var mode : ALL) {
            brokenInPersonOnly(RefusalCode.IDVA_ALONE_RISK, and(safe(mode), OFFICER_GONE));
        }
    }

    @Test
    void d5_never_the_only_unit_where_a_suspect_may_be() {
        var alone = facts(Grade.G1, FlagValue.YES, false, false, false);
        refuses(RefusalCode.NO_SCENE_UNIT, TO_THE_SCENE, available(), alone);
    }

    @Test
    void d6_a_hold_keeps_the_car_away() {
        var held = facts(Grade.G1, FlagValue.YES, true, true, false);
        refuses(RefusalCode.HOLD_AT_RVP, TO_THE_SCENE, available(), held);
    }

    @Test
    void d7_out_of_the_vehicle_only_where_it_was_found_safe() {
        for (var mode : ALL) {
            brokenInPersonOnly(RefusalCode.SCENE_NOT_SAFE, onJob(mode));
            brokenInPersonOnly(RefusalCode.SCENE_NOT_SAFE, and(safe(mode), scene(SceneState.UNSAFE, "20:42")));
        }
    }

    @Test
    void d8_safety_can_be_revoked() {
        for (var mode : ALL) {
            brokenInPersonOnly(RefusalCode.SCENE_SAFETY_REVOKED, and(safe(mode), scene(SceneState.REVOKED, "20:42")));
        }
    }

    @Test
    void d10_nobody_goes_to_people_they_know_and_staff_take_the_restricted_route() {
        var staff = facts(Grade.G1, FlagValue.YES, true, false, true);
        refuses(RefusalCode.CONFLICT_OF_INTEREST, ALL, available(), staff);
        var knows = new ConflictOfInterestDeclared(JOB, INCIDENT, IDVA, at("20:35"));
        refuses(RefusalCode.CONFLICT_OF_INTEREST, ALL, and(available(), knows), facts(Grade.G1));
    }

    @Test
    void d11_the_victim_chooses() {
        for (var mode : ALL) {
            given(talking(mode))
                    .when(new DeclineSupport(JOB, VICTIM, LaterContact.NOT_PERMITTED, null, at("20:50")))
                    .then(new SupportDeclined(JOB, INCIDENT, VICTIM, LaterContact.NOT_PERMITTED, null, at("20:50")));
        }
    }

    @Test
    void d12_who_is_not_fit_now_is_spoken_with_later() {
        for (var mode : ALL) {
            given(safe(mode))
                    .when(new ReportNoContact(JOB, VICTIM, DeferredContactReason.NOT_FIT_NOW, at("20:43")))
                    .then(new AdvocateContactNotMade(
                            JOB, INCIDENT, VICTIM, DeferredContactReason.NOT_FIT_NOW, at("20:43")));
        }
    }

    @Test
    void d13_no_camera_records_a_private_talk() {
        for (var mode : ALL) {
            brokenInPersonOnly(
                    RefusalCode.BWV_PAUSED,
                    and(safe(mode), new BodyWornVideoResumed(JOB, INCIDENT, OFFICER, at("20:42"))));
        }
    }

    @Test
    void d14_no_child_and_nobody_of_the_family_interprets() {
        for (var mode : ALL) {
            for (var who : List.of(Interpreter.CHILD, Interpreter.RELATIVE_OR_FRIEND)) {
                var used = new ReportInterpreter(JOB, VICTIM, who, FlagValue.NO, FlagValue.YES, at("20:45"));
                assertThat(broken(talking(mode), used, InterpreterUsed.class))
                        .containsExactly(RefusalCode.INTERPRETER_NEEDED);
            }
        }
    }

    /** That a refusal names the victims too is shown by every rule above that refuses. */
    @Test
    void d15_who_loses_the_car_is_named_and_so_owed_a_contact() {
        for (var mode : ALL) {
            given(onJob(mode))
                    .when(new Release(JOB, INCIDENT, DeferredContactReason.STOOD_DOWN, at("20:35")))
                    .then(stoodDown(DeferredContactReason.STOOD_DOWN, "20:35"));
        }
    }

    @Test
    void d16_a_more_urgent_job_takes_the_car_only_before_it_is_with_the_victim() {
        for (var mode : ALL) {
            for (var urgent : ALL) {
                var job = asked(urgent, facts(Grade.G1));
                given(onJob(mode))
                        .when(job)
                        .then(
                                stoodDown(DeferredContactReason.PREEMPTED, "20:50"),
                                new CarDeploymentAccepted(OTHER_JOB, INCIDENT, urgent, job.at(), job.expectedFreeAt()),
                                new CarBriefed(OTHER_JOB, INCIDENT, job.facts(), job.at()));
                given(talking(mode)).when(job).then(refused(job, RefusalCode.CAR_BUSY));
            }
        }
    }

    @Test
    void d17_a_call_for_help_comes_before_everything() {
        var alarm = new CarCrewEmergencyDeclared(null, null, at("20:40"), null);
        var everyRule = facts(Grade.G1, FlagValue.NO, false, true, true);
        refuses(RefusalCode.CREW_EMERGENCY, ALL, and(available(), alarm), everyRule);
        for (var mode : ALL) {
            given(talking(mode))
                    .when(new DeclareEmergency(at("20:50"), null))
                    .then(new CarCrewEmergencyDeclared(JOB, INCIDENT, at("20:50"), null));
        }
    }
}
