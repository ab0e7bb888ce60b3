package org.alongside.car.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.alongside.car.CarRefusal;
import org.alongside.car.DecisionTable;
import org.alongside.car.deployment.CarCommand.JoinCrew;
import org.alongside.car.deployment.CarCommand.LeaveCrew;
import org.alongside.car.deployment.CarCommand.Leaving;
import org.alongside.car.duty.DutyCommand.*;
import org.alongside.contracts.car.*;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class DutyTest {
    private static final StaffId OFFICER = new StaffId("pc-1");
    private static final StaffId IDVA = new StaffId("idva-1");
    private static final DutyId DUTY = new DutyId(UUID.nameUUIDFromBytes(new byte[] {7}));
    private static final CarId CAR = new CarId(UUID.nameUUIDFromBytes(new byte[] {8}));
    private static final Plan PLAN = plan("14:00", "22:00");
    private static final ShiftPlanned PLANNED = new ShiftPlanned(
            CAR,
            PLAN.dutyFrom(),
            PLAN.dutyUntil(),
            "WIGAN",
            DutyKind.EVENING,
            DeploymentMode.SECOND_RESPONSE,
            30,
            PLAN.crew(),
            null);
    private static final CrewSignedOn SIGNED_ON = new CrewSignedOn(OFFICER, CrewRole.CONSTABLE, at("13:55"));

    private static Instant at(String time) {
        return Instant.parse("2026-03-07T" + time + ":00Z");
    }

    private static Plan plan(String from, String until) {
        return new Plan(
                CAR,
                at(from),
                at(until),
                "WIGAN",
                DutyKind.EVENING,
                DeploymentMode.SECOND_RESPONSE,
                30,
                List.of(new PlannedMember(OFFICER, CrewRole.CONSTABLE), new PlannedMember(IDVA, CrewRole.IDVA)));
    }

    private static Scenario<Duty, DutyCommand, ShiftEvent> given(ShiftEvent... events) {
        return Scenario.of(new DutyDecider()).given(events);
    }

    @Test
    void a_planned_window_opens_by_itself_whoever_came() {
        given().when(new PlanShift(PLAN, null, 1)).then(PLANNED).thenTimer(DutyDecider.WINDOW_OPENS, at("14:00"));
        given(PLANNED, SIGNED_ON)
                .when(new WindowOpens())
                .then(new DutyWindowOpened(CAR, "WIGAN", at("14:00"), at("22:00"), 30, List.of(OFFICER), List.of()));
    }

    @Test
    void a_window_that_ends_before_it_starts_or_never_ends_is_impossible() {
        given().when(new PlanShift(plan("22:00", "14:00"), null, 1)).thenRefused(CarRefusal.WINDOW_IMPOSSIBLE);
        given().when(new PlanShift(plan("14:00", "14:00"), null, 1)).thenRefused(CarRefusal.WINDOW_IMPOSSIBLE);
        given(PLANNED)
                .when(new Replan(plan("00:00", "16:01"), PlanChangeReason.DEMAND, at("13:00"), 2))
                .thenRefused(CarRefusal.WINDOW_IMPOSSIBLE);
    }

    @Test
    void a_person_is_taken_by_the_duty_and_free_again_after_it() {
        given(PLANNED)
                .when(new SignOn(OFFICER, CrewRole.CONSTABLE, at("13:55")))
                .then(SIGNED_ON)
                .thenClaim("crew-member-at-work", "pc-1");
        given(PLANNED, SIGNED_ON)
                .when(new SignOff(OFFICER, at("21:30")))
                .then(new CrewSignedOff(OFFICER, at("21:30")))
                .thenReleased("crew-member-at-work", "pc-1");
    }

    @Test
    void nobody_signs_on_to_a_window_that_is_over() {
        given(PLANNED)
                .when(new SignOn(OFFICER, CrewRole.CONSTABLE, at("22:00")))
                .thenRefused(CarRefusal.DUTY_OVER);
    }

    @Test
    void a_newer_version_of_the_rota_takes_the_place_of_a_window_that_has_not_begun() {
        given(PLANNED)
                .when(new Withdraw("evenings v2", at("13:59")))
                .then(new ShiftWithdrawn("evenings v2"))
                .thenTimerCancelled(DutyDecider.WINDOW_OPENS);
        given(PLANNED).when(new Withdraw("evenings v2", at("14:00"))).thenRefused(CarRefusal.DUTY_BEGUN);
        given(PLANNED, new DutyWindowOpened(CAR, "WIGAN", at("14:00"), at("22:00"), 30, List.of(), List.of()))
                .when(new Withdraw("evenings v2", at("13:59")))
                .thenRefused(CarRefusal.DUTY_BEGUN);
    }

    @Test
    void a_window_to_which_somebody_is_signed_on_is_not_withdrawn() {
        given(PLANNED, SIGNED_ON).when(new Withdraw("evenings v2", at("13:59"))).thenRefused(CarRefusal.DUTY_RUNNING);
        given(PLANNED, SIGNED_ON, new CrewSignedOff(OFFICER, at("13:57")))
                .when(new Withdraw("evenings v2", at("13:59")))
                .then(new ShiftWithdrawn("evenings v2"));
    }

    @Test
    void a_report_on_the_crew_reaches_the_duty_and_the_car_in_one_commit() {
        var duty = given(PLANNED, SIGNED_ON).state();
        assertThat(CrewReports.asks(DUTY, duty, new Detach(OFFICER, DetachReason.ARREST, at("20:50"))))
                .extracting(ask -> (Object) ask.command())
                .containsExactly(
                        new Detach(OFFICER, DetachReason.ARREST, at("20:50")),
                        new LeaveCrew(OFFICER, Leaving.DETACHED, at("20:50")));
        assertThat(CrewReports.asks(DUTY, duty, new Return(OFFICER, at("20:55"))))
                .extracting(ask -> (Object) ask.command())
                .contains(new JoinCrew(PLAN.asTakenUp(DUTY), OFFICER, CrewRole.CONSTABLE, at("20:55")));
        assertThat(CrewReports.asks(DUTY, duty, new Cancel(PlanChangeReason.SICKNESS)))
                .hasSize(1);
    }

    @Test
    void every_state_and_every_command() throws IOException {
        var states = new LinkedHashMap<String, Duty>();
        states.put("unplanned", given().state());
        states.put("planned, rostered", given(PLANNED).state());
        states.put(
                "cancelled",
                given(PLANNED, new ShiftCancelled(PlanChangeReason.SICKNESS)).state());
        states.put(
                "withdrawn", given(PLANNED, new ShiftWithdrawn("evenings v2")).state());
        states.put("signed on", given(PLANNED, SIGNED_ON).state());
        states.put(
                "on break",
                given(PLANNED, SIGNED_ON, new CrewMemberBreakStarted(OFFICER, at("17:00")))
                        .state());
        states.put(
                "detached",
                given(PLANNED, SIGNED_ON, new CrewMemberDetached(OFFICER, DetachReason.ARREST, at("17:00")))
                        .state());
        states.put(
                "signed off",
                given(PLANNED, SIGNED_ON, new CrewSignedOff(OFFICER, at("21:00")))
                        .state());
        states.put(
                "absent",
                given(PLANNED, new CrewMemberAbsent(OFFICER, AbsenceReason.SICKNESS, at("14:00")))
                        .state());
        DecisionTable.assertApproved(
                "duty",
                new DutyDecider(),
                DutyCommand.class,
                states,
                List.of(
                        new PlanShift(PLAN, null, 1),
                        new Replan(plan("15:00", "22:00"), PlanChangeReason.DEMAND, at("13:00"), 2),
                        new Cancel(PlanChangeReason.SICKNESS),
                        new Withdraw("evenings v2", at("13:59")),
                        new WindowOpens(),
                        new SignOn(OFFICER, CrewRole.CONSTABLE, at("21:30")),
                        new SignOff(OFFICER, at("21:30")),
                        new Detach(OFFICER, DetachReason.ARREST, at("21:30")),
                        new Return(OFFICER, at("21:30")),
                        new StartBreak(OFFICER, at("21:30")),
                        new EndBreak(OFFICER, at("21:30")),
                        new ReportAbsent(OFFICER, AbsenceReason.NO_SHOW, at("14:00"))));
    }
}
