package org.alongside.simulator.simulation.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.District;
import org.alongside.simulator.simulation.plan.Story;
import org.alongside.simulator.simulation.plan.Storyteller;

/** One district: its units, the IDVA cars where it has them, and the calls that come. */
final class Borough {
    private final World world;
    private final Fleet fleet;
    private final Cars cars;
    private final CallTaking callTaking;

    /** @param vehicles of the whole force, to which this borough adds its own */
    Borough(World world, Map<UUID, Fleet.Unit> vehicles) {
        this.world = world;
        fleet = new Fleet(world, vehicles);
        cars = new Cars(world, fleet);
        var aftercare = new Aftercare(world);
        var carJobs = new CarJob(world, fleet, cars, aftercare);
        var informing = new KeepingInformed(world);
        var attending = new Attending(world, fleet, informing, new Paperwork(world, aftercare), new Closing(world));
        callTaking = new CallTaking(
                world, new Dispatching(world, fleet, attending, new CarAsking(world, fleet, carJobs)), informing);
    }

    /** Puts on duty who works on these days, and puts down every call that will come. */
    void begin(LocalDate first, LocalDate last) {
        fleet.begin(first, last);
        if (hasCars()) {
            cars.begin(first, last);
        }
        stories(world.seed(), world.district(), first, last).forEach(callTaking::expect);
    }

    /** Only Wigan has the IDVA car. */
    private boolean hasCars() {
        return world.district() == District.WIGAN;
    }

    /** What will happen on these days. */
    static List<Story> stories(long seed, District district, LocalDate first, LocalDate last) {
        var calls = new Arrivals(seed, district);
        var storyteller = new Storyteller(seed, district);
        var answered = first.datesUntil(last.plusDays(1))
                .flatMap(day -> calls.of(day).stream())
                .toList();
        var end = last.plusDays(1).atStartOfDay(Arrivals.ZONE).toInstant();
        return IntStream.range(0, answered.size())
                .boxed()
                .flatMap(
                        number -> withThoseThatFollow(storyteller, storyteller.tell(number, answered.get(number)), end))
                .toList();
    }

    private static Stream<Story> withThoseThatFollow(Storyteller storyteller, Story first, Instant end) {
        return Stream.iterate(Optional.of(first), Optional::isPresent, story -> story.flatMap(storyteller::again))
                .flatMap(Optional::stream)
                .takeWhile(story -> story.answeredAt().isBefore(end));
    }
}
