package org.alongside.contracts.vocabulary;

import static org.alongside.contracts.vocabulary.FlagValue.NO;
import static org.alongside.contracts.vocabulary.FlagValue.NOT_ASKED;
import static org.alongside.contracts.vocabulary.FlagValue.UNKNOWN;
import static org.alongside.contracts.vocabulary.FlagValue.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlagValueTest {
    @Test
    void not_knowing_takes_nothing_from_what_another_said() {
        for (var said : List.of(YES, NO)) {
            assertThat(UNKNOWN.heardAfter(said)).isEqualTo(said);
            assertThat(NOT_ASKED.heardAfter(said)).isEqualTo(said);
        }
    }

    @Test
    void a_later_yes_or_no_takes_the_place_of_anything() {
        for (var before : FlagValue.values()) {
            assertThat(YES.heardAfter(before)).isEqualTo(YES);
            assertThat(NO.heardAfter(before)).isEqualTo(NO);
        }
    }

    @Test
    void between_two_that_do_not_know_the_later_stands() {
        assertThat(UNKNOWN.heardAfter(NOT_ASKED)).isEqualTo(UNKNOWN);
        assertThat(NOT_ASKED.heardAfter(UNKNOWN)).isEqualTo(NOT_ASKED);
    }
}
