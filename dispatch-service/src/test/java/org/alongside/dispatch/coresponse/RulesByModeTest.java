package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.CONFIRMED;
import static org.alongside.dispatch.coresponse.Responses.DEPLOYMENT;
import static org.alongside.dispatch.coresponse.Responses.LATER;
import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.OFFICER;
import static org.alongside.dispatch.coresponse.Responses.SAFE;
import static org.alongside.dispatch.coresponse.Responses.UNIT;
import static org.alongside.dispatch.coresponse.Responses.opened;
import static org.alongside.dispatch.coresponse.Responses.openedWithoutAbuse;
import static org.alongside.dispatch.coresponse.Responses.propose;
import static org.alongside.dispatch.coresponse.Responses.proposed;
import static org.alongside.dispatch.coresponse.Responses.withUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.CrewEmergencyDeclared;
import org.alongside.contracts.dispatch.HoldImposed;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.IdvaCarLegRuledOut;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.RevocationReason;
import org.alongside.contracts.dispatch.RuleBreachRecorded;
import org.alongside.contracts.dispatch.SceneSafetyRevoked;
import org.alongside.contracts.dispatch.SuspectLocated;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.dispatch.WarningAcknowledged;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The rules that dispatch judges, each in every way for the car to take part. The car's own service judges the others. */
class RulesByModeTest {
    private static final Set<DeploymentMode> ALL = EnumSet.allOf(DeploymentMode.class);
    private static final Set<DeploymentMode> TO_THE_SCENE =
            EnumSet.of(DeploymentMode.PRIMARY_CO_RESPONSE, DeploymentMode.SECOND_RESPONSE);
    /** Who was to ring and went there instead is judged as if sent there; a visit has a check of its own in the car's service. */
    private static final Set<DeploymentMode> ALL_BUT_A_VISIT =
            EnumSet.complementOf(EnumSet.of(DeploymentMode.FOLLOW_UP_VISIT));

    private static final Set<DeploymentMode> ALL_BUT_A_CALL =
            EnumSet.complementOf(EnumSet.of(DeploymentMode.PHONE_FROM_CAR));

    private static final WarningAcknowledged READ =
            new WarningAcknowledged(Flag.SUSPECT_ON_SCENE, null, OFFICER, null, DEPLOYMENT, NOW);
    private static final HoldImposed HELD = new HoldImposed(HoldReason.SIEGE, null, NOW);
    private static final CrewEmergencyDeclared ALARM = new CrewEmergencyDeclared(UNIT, null, NOW, null);
    private static final CarReport ARRIVAL = new CarReport.CarProgressed(DEPLOYMENT, LegProgress.AT_SCENE, LATER);

    private static CarReport talk(Channel channel) {
        return new CarReport.ContactStarted(DEPLOYMENT, channel, SafePlace.SCENE, LATER);
    }

    /** The car is not asked in these modes, by this rule, and is in every other. */
    private static void notAsked(
            DispatchRefusal code,
            Set<DeploymentMode> modes,
            Scenario<CoResponse, CoResponseCommand, CoResponseEvent> before) {
        for (var mode : ALL) {
            var decided = before.when(propose(mode));
            if (modes.contains(mode)) {
                decided.thenRefused(code);
            } else {
                assertThat(events(decided).getLast()).isInstanceOf(CarDeploymentProposed.class);
            }
        }
    }

    /** A report is kept in every mode, with its breach in these. */
    private static void broken(
            RefusalCode rule,
            Set<DeploymentMode> modes,
            Scenario<CoResponse, CoResponseCommand, CoResponseEvent> before,
            CarReport report,
            CoResponseEvent... since) {
        for (var mode : ALL) {
            var decided = before.given(proposed(mode), CONFIRMED).given(since).when(report);
            assertThat(events(decided).getFirst()).isInstanceOf(LegProgressed.class);
            assertThat(breaches(decided)).as("%s", mode).isEqualTo(modes.contains(mode) ? List.of(rule) : List.of());
        }
    }

    private static List<RefusalCode> breaches(Scenario.Decided<CoResponse, CoResponseEvent> decided) {
        return events(decided).stream()
                .filter(RuleBreachRecorded.class::isInstance)
                .map(event -> ((RuleBreachRecorded) event).rule())
                .toList();
    }

    private static List<CoResponseEvent> events(Scenario.Decided<CoResponse, CoResponseEvent> decided) {
        return ((Decision.Accepted<CoResponseEvent>) decided.decision()).events();
    }

    @Test
    void no_rule_is_broken_by_a_job_as_it_should_be() {
        notAsked(DispatchRefusal.NOT_DA, Set.of(), withUnit());
        broken(RefusalCode.SCENE_NOT_SAFE, Set.of(), withUnit(), ARRIVAL, READ);
        broken(RefusalCode.SCENE_NOT_SAFE, Set.of(), withUnit(), talk(Channel.IN_PERSON), READ, SAFE);
    }

    @Test
    void d1_only_domestic_abuse() {
        notAsked(DispatchRefusal.NOT_DA, ALL, openedWithoutAbuse());
    }

    @Test
    void d4_the_advocate_is_never_where_a_suspect_is_at_large() {
        var near = new SuspectLocated(null, SuspectWhereabouts.NEAR_VICTIM, null, NOW);
        broken(RefusalCode.IDVA_ALONE_RISK, ALL, withUnit(), talk(Channel.IN_PERSON), SAFE, near);
        broken(RefusalCode.IDVA_ALONE_RISK, Set.of(), withUnit(), talk(Channel.PHONE), SAFE, near);
    }

    @Test
    void d5_never_the_only_unit_where_a_suspect_may_be() {
        notAsked(DispatchRefusal.NO_SCENE_UNIT, TO_THE_SCENE, opened());
        broken(RefusalCode.NO_SCENE_UNIT, ALL_BUT_A_VISIT, opened(), ARRIVAL, READ);
    }

    @Test
    void d6_a_hold_keeps_the_car_away() {
        notAsked(DispatchRefusal.HOLD_AT_RVP, TO_THE_SCENE, withUnit().given(HELD));
        broken(RefusalCode.HOLD_AT_RVP, ALL_BUT_A_VISIT, withUnit(), ARRIVAL, READ, HELD);
        broken(RefusalCode.HOLD_AT_RVP, ALL_BUT_A_VISIT, withUnit(), talk(Channel.IN_PERSON), SAFE, HELD);
    }

    @Test
    void d7_out_of_the_vehicle_only_where_it_was_declared_safe() {
        broken(RefusalCode.SCENE_NOT_SAFE, ALL_BUT_A_VISIT, withUnit(), talk(Channel.IN_PERSON));
        broken(RefusalCode.SCENE_NOT_SAFE, Set.of(), withUnit(), talk(Channel.PHONE));
    }

    @Test
    void d8_safety_can_be_revoked() {
        var revoked = new SceneSafetyRevoked(SafePlace.SCENE, OFFICER, RevocationReason.SUSPECT_BACK, NOW, null);
        broken(RefusalCode.SCENE_SAFETY_REVOKED, ALL_BUT_A_VISIT, withUnit(), talk(Channel.IN_PERSON), SAFE, revoked);
        broken(RefusalCode.SCENE_SAFETY_REVOKED, Set.of(), withUnit(), talk(Channel.PHONE), SAFE, revoked);
    }

    @Test
    void d9_warnings_are_read_before_arrival() {
        broken(RefusalCode.WARNINGS_NOT_ACKED, ALL, withUnit(), ARRIVAL);
    }

    @Test
    void who_knocked_in_vain_has_arrived_and_a_call_that_nobody_answered_is_no_arrival() {
        var missed = new CarReport.NobodyMet(DEPLOYMENT, LATER);
        broken(RefusalCode.WARNINGS_NOT_ACKED, ALL_BUT_A_CALL, withUnit(), missed);
    }

    @Test
    void d11_who_declined_is_not_sent_the_car_again() {
        var declined = new IdvaCarLegRuledOut(RefusalCode.VICTIM_DECLINED, NOW);
        notAsked(DispatchRefusal.VICTIM_DECLINED, ALL, withUnit().given(declined));
    }

    @Test
    void d17_a_call_for_help_comes_before_everything() {
        notAsked(DispatchRefusal.CREW_EMERGENCY, ALL, opened().given(HELD, ALARM));
        broken(RefusalCode.CREW_EMERGENCY, ALL, withUnit(), ARRIVAL, READ, ALARM);
        broken(RefusalCode.CREW_EMERGENCY, ALL, withUnit(), talk(Channel.IN_PERSON), SAFE, ALARM);
    }
}
