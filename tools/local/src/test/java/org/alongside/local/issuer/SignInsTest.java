package org.alongside.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.alongside.contracts.Role;
import org.alongside.local.LocalFailure;
import org.junit.jupiter.api.Test;

class SignInsTest {
    @Test
    void two_people_can_sign_in_for_each_role() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
            assertThat(SignIns.ofPeople()).filteredOn(SignIn::role, role).hasSize(2);
        }
    }

    @Test
    void nobody_signs_in_as_the_system_but_services() {
        assertThat(SignIns.ofPeople()).extracting(SignIn::role).doesNotContain(Role.SYSTEM);
        assertThat(SignIns.ofServices()).extracting(SignIn::role).containsOnly(Role.SYSTEM);
    }

    @Test
    void a_sign_in_is_found_by_its_name_or_by_its_role_however_written() {
        assertThat(SignIns.lookUp("dispatcher-2").name()).isEqualTo("dispatcher-2");
        assertThat(SignIns.lookUp("IDVA_CAR_OFFICER").name()).isEqualTo("idva-car-officer-1");
        assertThat(SignIns.lookUp("call-handler").role()).isEqualTo(Role.CALL_HANDLER);
        assertThat(SignIns.lookUp("system").name()).isEqualTo("service-incident");
    }

    @Test
    void an_unknown_role_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> SignIns.lookUp("wizard"))
                .isInstanceOf(LocalFailure.class)
                .hasMessageContaining("wizard")
                .hasMessageContaining("DISPATCHER");
    }
}
