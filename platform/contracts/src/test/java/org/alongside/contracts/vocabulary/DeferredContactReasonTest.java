package org.alongside.contracts.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeferredContactReasonTest {
    @ParameterizedTest
    @EnumSource
    void every_refusal_leaves_a_reason_of_its_own_name(RefusalCode code) {
        assertThat(DeferredContactReason.of(code).name()).isEqualTo(code.name());
    }
}
