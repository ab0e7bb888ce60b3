package org.alongside.service.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Role;
import org.alongside.service.signin.RoleGroup;
import org.junit.jupiter.api.Test;

class ShapeTest {
    record Plain(String code, List<Integer> counts, Plain next) {}

    record Direct(Personal name) {}

    record Deep(Map<String, List<? extends Direct>> people) {}

    sealed interface Either {
        record Left(int number) implements Either {}

        record Right(Direct direct) implements Either {}
    }

    record Behind(Either either) {}

    record Walled(@VisibleTo(groups = RoleGroup.ADVOCACY) Direct note) {}

    @Test
    void personal_data_is_found_wherever_a_type_may_hold_it() {
        assertThat(carries(Plain.class, Role.IDVA)).isFalse();
        assertThat(List.of(Direct.class, Deep.class, Behind.class, Direct[].class))
                .allMatch(type -> carries(type, Role.IDVA));
    }

    @Test
    void what_a_role_may_not_see_it_does_not_meet() {
        assertThat(carries(Walled.class, Role.IDVA)).isTrue();
        assertThat(carries(Walled.class, Role.DISPATCHER)).isFalse();
    }

    private static boolean carries(Class<?> type, Role role) {
        return Shape.carriesPersonal(type, new ReadAs.Showing(role, Map.of()));
    }
}
