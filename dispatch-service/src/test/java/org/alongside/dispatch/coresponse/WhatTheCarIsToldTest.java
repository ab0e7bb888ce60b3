package org.alongside.dispatch.coresponse;

import static org.alongside.dispatch.coresponse.Responses.NOW;
import static org.alongside.dispatch.coresponse.Responses.VICTIM;
import static org.alongside.dispatch.coresponse.Responses.propose;
import static org.alongside.dispatch.coresponse.Responses.withUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.contracts.dispatch.CarDeploymentProposed;
import org.alongside.contracts.dispatch.CoResponseEvent;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.dispatch.IncidentFactsUpdated;
import org.alongside.contracts.vocabulary.DeploymentFacts;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.junit.jupiter.api.Test;

/** What a car hears of an incident with the request, by its flags. Unknown is not no. */
class WhatTheCarIsToldTest {
    private static FlagReading said(Flag flag, FlagValue value) {
        return FlagReading.said(flag, value, VICTIM);
    }

    private static DeploymentFacts toldWith(FlagReading... flags) {
        var facts = new IncidentFacts(
                Grade.G1,
                "Grade 1",
                NOW.plusSeconds(900),
                FlagValue.YES,
                null,
                null,
                List.of(flags),
                List.of(VICTIM),
                false);
        var asked = withUnit().given(new IncidentFactsUpdated(facts, NOW)).when(propose());
        return switch (asked.decision()) {
            case Decision.Accepted<CoResponseEvent> accepted ->
                ((CarDeploymentProposed) accepted.events().getLast()).facts();
            case Decision.Refused<CoResponseEvent> refused -> throw new AssertionError(refused.refusal());
        };
    }

    @Test
    void d14_whether_an_interpreter_is_needed_goes_with_the_request() {
        assertThat(toldWith().interpreterNeeded()).isEqualTo(FlagValue.UNKNOWN);
        assertThat(toldWith(said(Flag.INTERPRETER_NEEDED, FlagValue.NO)).interpreterNeeded())
                .isEqualTo(FlagValue.NO);
        assertThat(toldWith(said(Flag.INTERPRETER_NEEDED, FlagValue.YES)).interpreterNeeded())
                .isEqualTo(FlagValue.YES);
    }

    @Test
    void d14_about_honour_is_also_a_forced_marriage_and_it_is_not_only_when_both_are_not() {
        assertThat(toldWith().honourBasedAbuse()).isEqualTo(FlagValue.UNKNOWN);
        assertThat(toldWith(said(Flag.HONOUR_BASED_ABUSE, FlagValue.YES)).honourBasedAbuse())
                .isEqualTo(FlagValue.YES);
        assertThat(toldWith(said(Flag.HONOUR_BASED_ABUSE, FlagValue.NO), said(Flag.FORCED_MARRIAGE, FlagValue.YES))
                        .honourBasedAbuse())
                .isEqualTo(FlagValue.YES);
        assertThat(toldWith(said(Flag.HONOUR_BASED_ABUSE, FlagValue.NO)).honourBasedAbuse())
                .isEqualTo(FlagValue.UNKNOWN);
        assertThat(toldWith(said(Flag.FORCED_MARRIAGE, FlagValue.NO)).honourBasedAbuse())
                .isEqualTo(FlagValue.UNKNOWN);
        assertThat(toldWith(said(Flag.HONOUR_BASED_ABUSE, FlagValue.NO), said(Flag.FORCED_MARRIAGE, FlagValue.NO))
                        .honourBasedAbuse())
                .isEqualTo(FlagValue.NO);
    }

    @Test
    void d5_no_weapon_there_is_only_known_when_none_is_present_and_none_was_used() {
        assertThat(toldWith(said(Flag.WEAPON_USED, FlagValue.NO)).weaponPresent())
                .isEqualTo(FlagValue.UNKNOWN);
        assertThat(toldWith(said(Flag.WEAPON_USED, FlagValue.NO), said(Flag.WEAPON_PRESENT, FlagValue.NO))
                        .weaponPresent())
                .isEqualTo(FlagValue.NO);
        assertThat(toldWith(said(Flag.WEAPON_USED, FlagValue.YES), said(Flag.WEAPON_PRESENT, FlagValue.NO))
                        .weaponPresent())
                .isEqualTo(FlagValue.YES);
    }
}
