package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.LATER;
import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.UNIT;
import static org.alongside.dispatch.coresponse.Responses.opened;
import static org.alongside.dispatch.coresponse.Responses.withUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.alongside.contracts.dispatch.LegAssigned;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.LegProgressed;
import org.alongside.contracts.dispatch.LegReleased;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.vocabulary.Leg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a unit's own stream tells of decisions that the response knew at once, and of what the unit did by itself. */
class HearingOfUnitsTest {
    private static final DecisionId FIRST = new DecisionId(new UUID(7, 1));
    private static final DecisionId SECOND = new DecisionId(new UUID(7, 2));
    private static final DecisionId THIRD = new DecisionId(new UUID(7, 3));

    private static LegAssigned assigned(Leg leg, DecisionId by) {
        return new LegAssigned(leg, UNIT, null, null, null, OverrideReason.LOCAL_KNOWLEDGE, null, NOW, by);
    }

    private static LegReleased released(DecisionId by) {
        return new LegReleased(Leg.RESPONSE, UNIT, null, StandDownReason.NOT_NEEDED, NOW, by);
    }

    private static LegReport holds(Leg leg, DecisionId by) {
        return new LegReport.UnitHolds(UNIT, List.of(leg), LATER, by);
    }

    private static LegReport lost(DecisionId by) {
        return new LegReport.UnitLost(UNIT, List.of(Leg.RESPONSE), StandDownReason.NOT_NEEDED, LATER, by);
    }

    private static LegAssigned heard(Leg leg) {
        return new LegAssigned(leg, UNIT, null, null, null, OverrideReason.RADIO_INFORMATION, null, LATER, null);
    }

    @Test
    void a_unit_released_meanwhile_is_not_assigned_again_when_it_tells_of_its_assignment() {
        var free = opened().given(assigned(Leg.RESPONSE, FIRST), released(SECOND));
        free.when(holds(Leg.RESPONSE, FIRST)).thenNothing();
        free.when(lost(SECOND)).thenNothing();
    }

    @Test
    void a_unit_assigned_again_is_not_released_when_it_tells_of_its_release() {
        var again = opened().given(assigned(Leg.RESPONSE, FIRST), released(SECOND), assigned(Leg.RESPONSE, THIRD));
        again.when(holds(Leg.RESPONSE, FIRST)).thenNothing();
        again.when(lost(SECOND)).thenNothing();
        again.when(holds(Leg.RESPONSE, THIRD)).thenNothing();
    }

    @Test
    void the_last_decision_is_heard_again_as_what_the_unit_had_said_before_it_may_have_come_after() {
        var cleared = new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.CLEAR, NOW);
        opened().given(assigned(Leg.RESPONSE, FIRST), cleared)
                .when(holds(Leg.RESPONSE, FIRST))
                .then(heard(Leg.RESPONSE));
    }

    @Test
    void each_leg_has_a_last_decision_of_its_own() {
        var cleared = new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.CLEAR, NOW);
        opened().given(assigned(Leg.RESPONSE, FIRST), assigned(Leg.ARREST, SECOND), cleared)
                .when(holds(Leg.RESPONSE, FIRST))
                .then(heard(Leg.RESPONSE));
    }

    @Test
    void a_decision_that_changed_nothing_here_is_heard_of_the_unit() {
        opened().when(holds(Leg.RESPONSE, FIRST)).then(heard(Leg.RESPONSE));
        withUnit()
                .when(lost(SECOND))
                .then(new LegReleased(Leg.RESPONSE, UNIT, null, StandDownReason.NOT_NEEDED, LATER, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACKNOWLEDGED", "EN_ROUTE", "STAGED"})
    void a_unit_that_clears_without_having_been_there_gives_its_leg_back(LegProgress furthest) {
        var given = withUnit()
                .given(new LegProgressed(Leg.RESPONSE, UNIT, null, furthest, NOW))
                .when(new LegReport.UnitProgressed(UNIT, LegProgress.CLEAR, LATER));
        assertThat(now(given.thenState()).isUnresourced(Leg.RESPONSE)).isTrue();
    }

    @Test
    void a_unit_that_says_late_that_it_was_there_has_served_its_leg_once_it_clears_again() {
        var gaveItBack = withUnit()
                .given(new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.CLEAR, NOW))
                .given(heard(Leg.RESPONSE), new LegProgressed(Leg.RESPONSE, UNIT, null, LegProgress.AT_SCENE, LATER));
        var after = gaveItBack.when(new LegReport.UnitProgressed(UNIT, LegProgress.CLEAR, LATER.plusSeconds(60)));
        assertThat(now(after.thenState()).isUnresourced(Leg.RESPONSE)).isFalse();
    }

    private static Response now(CoResponse state) {
        return ((CoResponse.Running) state).now();
    }
}
