package org.alongside.dispatch.recommend;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.Place;

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

    /** Where those considered are, as far as anybody knows. */
    public List<Position> positions() {
        return Stream.concat(
                        units.stream().map(UnitSeen::position), cars.stream().map(CarSeen::position))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Where they are wanted. */
    public List<CoarseLocation> places() {
        return Stream.concat(Stream.of(job), waiting.stream())
                .map(one -> one.facts().place())
                .filter(Objects::nonNull)
                .map(Place::coarse)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
