package org.alongside.car.deployment;

import static org.alongside.car.deployment.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.car.deployment.CarCommand.Propose;
import org.alongside.car.deployment.CarCommand.Release;
import org.alongside.contracts.car.AdvocateCarEvent;
import org.alongside.contracts.car.CarBriefed;
import org.alongside.contracts.car.CarCrewChanged;
import org.alongside.contracts.car.CarCrewEmergencyDeclared;
import org.alongside.contracts.car.CarDeploymentAccepted;
import org.alongside.contracts.car.CarDeploymentRefused;
import org.alongside.contracts.car.CarState;
import org.alongside.contracts.car.CarStateCause;
import org.alongside.contracts.car.CarStateChanged;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class ProposingADeploymentTest {
    private static Scenario<Car, CarCommand, AdvocateCarEvent> given(List<AdvocateCarEvent> events) {
        return Scenario.of(new CarDecider()).given(events);
    }

    private static void refused(List<AdvocateCarEvent> given, Propose job, RefusalCode code) {
        given(given)
                .when(job)
                .then(new CarDeploymentRefused(
                        job.deployment(), INCIDENT, job.mode(), code, null, List.of(VICTIM), job.at()));
    }

    private static void accepted(List<AdvocateCarEvent> given, Propose job) {
        given(given)
                .when(job)
                .then(
                        new CarDeploymentAccepted(
                                job.deployment(), INCIDENT, job.mode(), job.at(), job.expectedFreeAt()),
                        new CarBriefed(job.deployment(), INCIDENT, job.facts(), job.at()));
    }

    @Test
    void a_car_that_breaks_no_rule_goes() {
        accepted(available(), proposal());
    }

    @Test
    void an_incident_that_nobody_suspects_to_be_abuse_gets_no_car() {
        refused(available(), with(facts(Grade.G1, FlagValue.UNKNOWN, true, false, false)), RefusalCode.NOT_DA);
        refused(available(), with(facts(Grade.G1, FlagValue.NO, true, false, false)), RefusalCode.NOT_DA);
    }

    @Test
    void after_the_shift_the_car_is_out_of_hours() {
        refused(available(), proposal(JOB, facts(Grade.G1), "22:00", "22:20"), RefusalCode.OUT_OF_HOURS);
        refused(List.of(), proposal(), RefusalCode.OUT_OF_HOURS);
    }

    @Test
    void a_place_in_another_district_is_out_of_area_and_an_unknown_one_is_not() {
        refused(available(), inDistrict("BOLTON"), RefusalCode.OUT_OF_AREA);
        accepted(available(), inDistrict(null));
    }

    @Test
    void the_car_is_refused_when_the_job_would_end_after_the_allowed_overrun() {
        accepted(available(), proposal(JOB, facts(Grade.G1), "20:55", "22:30"));
        refused(available(), proposal(JOB, facts(Grade.G1), "20:55", "22:31"), RefusalCode.END_OF_SHIFT);
    }

    @Test
    void a_committed_car_is_busy() {
        refused(assigned(), proposal(OTHER_JOB, facts(Grade.G2), "20:30", "21:55"), RefusalCode.CAR_BUSY);
    }

    @Test
    void without_a_constable_the_crew_is_incomplete() {
        var alone = and(available().subList(0, 2), new CarCrewChanged(DUTY, List.of(), List.of(IDVA), at("14:00")));
        refused(alone, proposal(), RefusalCode.CREW_INCOMPLETE);
    }

    @Test
    void while_the_officer_is_detached_the_idva_would_be_alone() {
        var detached = and(
                available(),
                new CarCrewChanged(DUTY, List.of(), List.of(IDVA), at("19:00")),
                new CarStateChanged(
                        CarState.AVAILABLE,
                        CarState.COMMITTED_NOT_DEPLOYABLE,
                        CarStateCause.CREW_INCOMPLETE,
                        at("19:00")));
        refused(detached, proposal(), RefusalCode.IDVA_ALONE_RISK);
    }

    @Test
    void a_crew_that_says_it_cannot_be_sent_is_not_sent() {
        var committed = and(
                available(),
                new CarStateChanged(
                        CarState.AVAILABLE,
                        CarState.COMMITTED_NOT_DEPLOYABLE,
                        CarStateCause.CREW_REPORTED,
                        at("19:00")));
        refused(committed, proposal(), RefusalCode.CAR_BUSY);
    }

    @Test
    void the_car_is_never_the_only_unit_where_the_suspect_may_be() {
        var alone = facts(Grade.G1, FlagValue.YES, false, false, false);
        refused(available(), with(alone), RefusalCode.NO_SCENE_UNIT);
        accepted(available(), proposal(JOB, DeploymentMode.PHONE_FROM_CAR, alone, "20:19", "21:55"));
        accepted(available(), proposal(JOB, DeploymentMode.FOLLOW_UP_VISIT, alone, "20:19", "21:55"));
    }

    @Test
    void an_absolute_hold_keeps_the_car_away_from_the_scene() {
        var hold = facts(Grade.G1, FlagValue.YES, true, true, false);
        refused(available(), with(hold), RefusalCode.HOLD_AT_RVP);
        accepted(available(), proposal(JOB, DeploymentMode.PHONE_FROM_CAR, hold, "20:19", "21:55"));
    }

    @Test
    void an_incident_with_staff_as_a_party_takes_the_restricted_route() {
        refused(available(), with(facts(Grade.G1, FlagValue.YES, true, false, true)), RefusalCode.CONFLICT_OF_INTEREST);
    }

    @Test
    void an_emergency_of_the_crew_beats_every_other_reason() {
        var emergency = and(available(), new CarCrewEmergencyDeclared(null, null, at("20:00"), null));
        refused(emergency, with(facts(Grade.G1, FlagValue.NO, false, true, true)), RefusalCode.CREW_EMERGENCY);
    }

    @Test
    void a_more_urgent_job_takes_the_car_before_it_is_with_the_victim() {
        var urgent = proposal(OTHER_JOB, facts(Grade.G1), "20:40", "21:55");
        given(staged())
                .when(urgent)
                .then(
                        stoodDown(DeferredContactReason.PREEMPTED, "20:40"),
                        new CarDeploymentAccepted(OTHER_JOB, INCIDENT, urgent.mode(), at("20:40"), at("21:55")),
                        new CarBriefed(OTHER_JOB, INCIDENT, urgent.facts(), at("20:40")));
        refused(withVictim(), proposal(OTHER_JOB, facts(Grade.G1), "20:50", "21:55"), RefusalCode.CAR_BUSY);
        refused(writingUp(), proposal(OTHER_JOB, facts(Grade.G1), "21:41", "21:55"), RefusalCode.CAR_BUSY);
    }

    @Test
    void asking_again_for_the_same_job_changes_nothing() {
        given(assigned()).when(proposal()).thenNothing();
        given(and(assigned(), stoodDown(DeferredContactReason.STOOD_DOWN, "20:25")))
                .when(proposal())
                .thenNothing();
    }

    @Test
    void a_release_frees_the_car_also_after_a_late_acceptance() {
        given(assigned())
                .when(new Release(JOB, INCIDENT, DeferredContactReason.UNCONFIRMED, at("20:25")))
                .then(stoodDown(DeferredContactReason.UNCONFIRMED, "20:25"));
    }

    @Test
    void a_release_that_overtook_its_proposal_is_remembered() {
        var decided =
                given(available()).when(new Release(JOB, INCIDENT, DeferredContactReason.STOOD_DOWN, at("20:19")));
        assertThat(decided.thenState().current()).isNull();
        Scenario.of(new CarDecider())
                .given(available())
                .given(new org.alongside.contracts.car.CarDeploymentStoodDown(
                        JOB, INCIDENT, DeferredContactReason.STOOD_DOWN, null, List.of(), at("20:19")))
                .when(proposal())
                .thenNothing();
    }

    @Test
    void nobody_takes_the_idva_away_from_a_victim() {
        var release = new Release(JOB, INCIDENT, DeferredContactReason.PREEMPTED, at("20:50"));
        given(withVictim()).when(release).thenNothing();
        given(writingUp()).when(release).thenNothing();
    }

    private static Propose with(DeploymentFacts facts) {
        return proposal(JOB, facts, "20:19", "21:55");
    }

    private static Propose inDistrict(@org.jspecify.annotations.Nullable String district) {
        return new Propose(
                JOB,
                INCIDENT,
                DeploymentMode.SECOND_RESPONSE,
                district,
                facts(Grade.G1),
                at("20:19"),
                at("21:55"),
                at("20:19"));
    }
}
