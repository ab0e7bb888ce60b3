package org.alongside.service.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.contracts.Role;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void there_is_a_constant_for_every_role_and_group_and_no_other() {
        var names = Stream.concat(Arrays.stream(Role.values()), Arrays.stream(RoleGroup.values()))
                .map(Enum::name)
                .toList();
        assertThat(Arrays.stream(Roles.class.getFields()).map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(Arrays.stream(Roles.class.getFields()).map(RolesTest::value))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void nobody_stands_on_both_sides_of_the_wall() {
        assertThat(RoleGroup.POLICE.roles()).doesNotContainAnyElementsOf(RoleGroup.ADVOCACY.roles());
    }

    @Test
    void one_role_acts_and_several_need_a_word() {
        var both = Set.of(Role.IDVA, Role.ANALYST);
        assertThat(ActingRole.chosen(Set.of(Role.IDVA), null)).contains(Role.IDVA);
        assertThat(ActingRole.chosen(both, null)).isEmpty();
        assertThat(ActingRole.chosen(both, "ANALYST")).contains(Role.ANALYST);
        assertThat(ActingRole.chosen(both, "OPERATOR")).isEmpty();
        assertThat(ActingRole.chosen(Set.of(), null)).isEqualTo(Optional.empty());
    }

    @Test
    void groups_of_the_token_that_are_no_roles_give_nothing() {
        assertThat(ActingRole.rolesOf(Set.of("POLICE", "ANYONE", "admin", "IDVA")))
                .containsExactly(Role.IDVA);
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
