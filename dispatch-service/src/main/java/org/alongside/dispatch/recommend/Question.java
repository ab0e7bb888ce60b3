package org.alongside.dispatch.recommend;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.Leg;

/**
 * Who could carry this leg of this job, as things stand now.
 *
 * @param waiting other jobs that want the car
 * @param refusedBefore cars that refused this job already
 */
public record Question(
        Leg leg,
        Job job,
        List<UnitSeen> units,
        List<CarSeen> cars,
        List<Job> waiting,
        Set<CarId> refusedBefore,
        Instant now) {
    public Question {
        units = List.copyOf(units);
        cars = List.copyOf(cars);
        waiting = List.copyOf(waiting);
        refusedBefore = Set.copyOf(refusedBefore);
    }
}
