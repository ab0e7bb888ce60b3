package org.alongside.eventsourcing.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.ids.StaffId;
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

    @Test
    void a_map_and_a_set_are_the_same_in_any_order() {
        var one = new LinkedHashMap<StaffId, List<Map<String, Integer>>>();
        one.put(new StaffId("first"), List.of(inOrder("a", "b")));
        one.put(new StaffId("second"), List.of());
        var other = new LinkedHashMap<StaffId, List<Map<String, Integer>>>();
        other.put(new StaffId("second"), List.of());
        other.put(new StaffId("first"), List.of(inOrder("b", "a")));

        assertThat(difference(
                        new Holding(one, Set.of(inOrder("a", "b"))), new Holding(other, Set.of(inOrder("b", "a")))))
                .isEmpty();
        assertThat(difference(new Holding(one, Set.of()), new Holding(Map.of(), Set.of())))
                .containsExactly("map");
    }

    private record Holding(Map<StaffId, List<Map<String, Integer>>> map, Set<Map<String, Integer>> set) {}

    private static Map<String, Integer> inOrder(String first, String second) {
        var map = new LinkedHashMap<String, Integer>();
        map.put(first, first.length());
        map.put(second, second.length());
        return map;
    }

    private List<String> difference(Object one, Object other) {
        return fields.difference(fields.print(one), fields.print(other));
    }
}
