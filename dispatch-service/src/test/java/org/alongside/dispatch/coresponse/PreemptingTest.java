package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.CAR;
import static org.alongside.dispatch.coresponse.Responses.DEPLOYMENT;
import static org.alongside.dispatch.coresponse.Responses.LATER;
import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.SECOND_CAR;
import static org.alongside.dispatch.coresponse.Responses.confirmed;
import static org.alongside.dispatch.coresponse.Responses.facts;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.contracts.dispatch.CarDeploymentConfirmed;
import org.alongside.contracts.dispatch.CarDeploymentReleased;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.ConfirmedBy;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.dispatch.DispatchRefusal;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.Test;

class PreemptingTest {
    private static final CarCommand GIVE_UP = new CarCommand.GiveCarUp(CAR, Grade.G1, LATER);
    private static final CoResponseEvent WITH_VICTIM =
            new LegProgressed(Leg.IDVA_CAR, null, DEPLOYMENT, LegProgress.WITH_VICTIM, NOW);

    /** A car on its way to a job of the second grade. */
    private static Scenario<CoResponse, CoResponseCommand, CoResponseEvent> onItsWay() {
        return confirmed().given(new IncidentFactsUpdated(facts(Grade.G2, FlagValue.YES), NOW));
    }

    @Test
    void d16_a_more_urgent_job_takes_the_car_and_the_first_victim_is_owed_a_contact() {
        onItsWay()
                .when(GIVE_UP)
                .then(
                        new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.PREEMPTED, LATER),
                        new LegGapFound(Leg.IDVA_CAR, GapReason.STOOD_DOWN, RefusalCode.PREEMPTED, LATER))
                .thenTimerCancelled("car-answer/" + DEPLOYMENT.value());
    }

    @Test
    void d16_no_job_takes_the_car_from_a_victim() {
        onItsWay().given(WITH_VICTIM).when(GIVE_UP).thenRefused(DispatchRefusal.CAR_WITH_VICTIM);
    }

    @Test
    void d16_a_job_as_urgent_takes_no_car() {
        confirmed().when(GIVE_UP).thenRefused(DispatchRefusal.CAR_BUSY);
        onItsWay().when(new CarCommand.GiveCarUp(CAR, Grade.G2, LATER)).thenRefused(DispatchRefusal.CAR_BUSY);
        onItsWay().when(new CarCommand.GiveCarUp(CAR, null, LATER)).thenRefused(DispatchRefusal.CAR_BUSY);
    }

    @Test
    void a_car_that_is_not_on_the_job_is_not_taken_from_it() {
        onItsWay()
                .when(new CarCommand.GiveCarUp(SECOND_CAR, Grade.G1, LATER))
                .thenRefused(DispatchRefusal.NO_CAR_ASKED);
    }

    @Test
    void what_would_be_taken_is_what_is_given_up() {
        assertThat(Preemption.takes(CAR, Grade.G1, running(onItsWay().state()))).isTrue();
        assertThat(Preemption.takes(CAR, Grade.G2, running(onItsWay().state()))).isFalse();
        assertThat(Preemption.takes(SECOND_CAR, Grade.G1, running(onItsWay().state())))
                .isFalse();
        assertThat(Preemption.takes(
                        CAR, Grade.G1, running(onItsWay().given(WITH_VICTIM).state())))
                .isFalse();
    }

    private static Response running(CoResponse state) {
        return ((CoResponse.Running) state).now();
    }

    @Test
    void d16_nobody_stands_a_car_down_that_is_with_a_victim() {
        confirmed()
                .given(WITH_VICTIM)
                .when(new CarCommand.StandCarDown(StandDownReason.DISPATCHER_DECISION, LATER))
                .thenRefused(DispatchRefusal.CAR_WITH_VICTIM);
    }

    @Test
    void a_car_that_met_the_victim_before_it_heard_of_its_release_has_the_job() {
        var released = onItsWay()
                .given(
                        new CarDeploymentReleased(DEPLOYMENT, CAR, StandDownReason.PREEMPTED, NOW),
                        new LegGapFound(Leg.IDVA_CAR, GapReason.STOOD_DOWN, RefusalCode.PREEMPTED, NOW));
        var met = released.when(new CarReport.ContactStarted(DEPLOYMENT, Channel.PHONE, SafePlace.SCENE, LATER));
        met.then(
                new CarDeploymentConfirmed(DEPLOYMENT, CAR, ConfirmedBy.CAR_SERVICE, LATER),
                new LegProgressed(Leg.IDVA_CAR, null, DEPLOYMENT, LegProgress.WITH_VICTIM, LATER));
        assertThat(running(met.thenState()).car().isWithVictim()).isTrue();
    }
}
