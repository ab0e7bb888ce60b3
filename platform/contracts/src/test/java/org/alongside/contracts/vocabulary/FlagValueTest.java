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
    void not_knowing_takes_no_yes_away() {
        assertThat(UNKNOWN.heardAfter(YES)).isEqualTo(YES);
        assertThat(NOT_ASKED.heardAfter(YES)).isEqualTo(YES);
        assertThat(NO.heardAfter(YES)).isEqualTo(NO);
    }

    @Test
    void after_anything_else_the_later_word_stands() {
        for (var before : List.of(NO, UNKNOWN, NOT_ASKED)) {
            for (var now : FlagValue.values()) {
                assertThat(now.heardAfter(before)).isEqualTo(now);
            }
        }
    }
}
