package org.alongside.car.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.StaffId;
import org.junit.jupiter.api.Test;

class BookingTest {
    private static final Booking EVENING = booking(1, 1, "14:00", "22:00", "pc-1", "idva-1");

    private static Booking booking(int duty, int car, String from, String until, String... people) {
        var staff = Set.of(people).stream().map(StaffId::new).collect(java.util.stream.Collectors.toSet());
        return new Booking(new DutyId(new UUID(1, duty)), new CarId(new UUID(2, car)), at(from), at(until), staff);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-07T" + time + ":00Z");
    }

    @Test
    void neither_a_car_nor_a_person_is_in_two_windows_at_once() {
        assertThat(EVENING.clashesWith(booking(2, 1, "21:59", "23:00"))).isTrue();
        assertThat(EVENING.clashesWith(booking(2, 2, "08:00", "14:01", "idva-1")))
                .isTrue();
        assertThat(EVENING.clashesWith(booking(2, 2, "14:00", "22:00", "idva-2")))
                .isFalse();
    }

    @Test
    void one_window_may_follow_another_and_is_not_in_its_own_way() {
        assertThat(EVENING.clashesWith(booking(2, 1, "22:00", "23:00", "pc-1"))).isFalse();
        assertThat(EVENING.clashesWith(booking(1, 1, "13:00", "23:00", "pc-1"))).isFalse();
    }
}
