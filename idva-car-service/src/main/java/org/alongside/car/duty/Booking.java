package org.alongside.car.duty;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.contracts.car.PlannedMember;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.DutyId;
import org.alongside.contracts.ids.StaffId;

/** That a window takes a car and these people for its time: neither can be in two windows at once. */
public record Booking(DutyId duty, CarId car, Instant from, Instant until, Set<StaffId> people) {
    public Booking {
        people = Set.copyOf(people);
    }

    /** What the plan would take. */
    public static Booking of(DutyId duty, Plan plan) {
        var people = plan.crew().stream().map(PlannedMember::member).collect(Collectors.toSet());
        return new Booking(duty, plan.car(), plan.dutyFrom(), plan.dutyUntil(), people);
    }

    /**
     * Another window that would have the car, or one of the people, at the same time. A duty never clashes with itself.
     */
    public boolean clashesWith(Booking other) {
        boolean atOnce = from.isBefore(other.until) && other.from.isBefore(until);
        boolean sameCarOrPerson = car.equals(other.car) || !Collections.disjoint(people, other.people);
        return atOnce && sameCarOrPerson && !duty.equals(other.duty);
    }
}
