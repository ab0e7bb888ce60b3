package org.alongside.eventsourcing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFieldsTest {
    private final RowFields fields = new RowFields();

    private record Row(int count, @Nullable String state) {}

    @Test
    void a_count_that_is_off_by_one_differs() {
        for (int count = 0; count < 1_000; count++) {
            assertThat(difference(new Row(count, "OPEN"), new Row(count + 1, "OPEN")))
                    .as("%d and the next", count)
                    .containsExactly("count");
        }
    }

    @Test
    void a_text_with_its_letters_exchanged_for_others_of_the_same_sum_differs() {
        assertThat(difference(new Row(1, "Aa"), new Row(1, "BB"))).containsExactly("state");
    }

    @Test
    void absent_differs_from_present_and_equal_rows_do_not() {
        assertThat(difference(new Row(1, null), new Row(1, "OPEN"))).containsExactly("state");
        assertThat(difference(new Row(1, "OPEN"), new Row(1, "OPEN"))).isEmpty();
    }

    private List<String> difference(Row one, Row other) {
        return fields.difference(fields.print(one), fields.print(other));
    }
}
