package org.alongside.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldProtectionTest {
    record Id(String value) {}

    record Inner(@Clear int count, Personal words) {}

    record Good(
            @Pseudonymous Id who,
            @Nullable Inner inner,
            List<Inner> inners,
            @Clear List<String> codes) {}

    record NobodyDecided(String name) {}

    record DeclaredTwice(@Clear @Pseudonymous String name) {}

    record PersonalCalledClear(@Clear Personal name) {}

    record NestedUndecided(List<NobodyDecided> names) {}

    record NestedCalledClear(@Clear Inner inner) {}

    record Shapeless(@Clear Map<String, String> anything) {}

    record Anything(@Clear Object anything) {}

    record ListOfLists(@Clear List<List<String>> lists) {}

    @Test
    void nested_fields_are_read_to_the_bottom() {
        assertThat(ProtectedFields.of(Good.class))
                .extracting(EventField::path, EventField::type, EventField::protection, EventField::optional)
                .containsExactly(
                        tuple("who", "Id", Protection.PSEUDONYMOUS, false),
                        tuple("inner.count", "int", Protection.CLEAR, true),
                        tuple("inner.words", "Personal", Protection.SEALED, true),
                        tuple("inners[].count", "int", Protection.CLEAR, false),
                        tuple("inners[].words", "Personal", Protection.SEALED, false),
                        tuple("codes", "List<String>", Protection.CLEAR, false));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NobodyDecided.class,
                DeclaredTwice.class,
                PersonalCalledClear.class,
                NestedUndecided.class,
                NestedCalledClear.class,
                Shapeless.class,
                Anything.class,
                ListOfLists.class
            })
    void a_field_that_nobody_decided_how_to_protect_is_refused(Class<?> wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProtectedFields.of(wrong))
                .withMessageContaining("is neither personal nor a plain value");
    }
}
