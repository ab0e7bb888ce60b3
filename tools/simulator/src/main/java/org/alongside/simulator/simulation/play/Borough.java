package org.alongside.simulator.simulation.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.Storyteller;

/** Everybody in the borough, ready to begin. */
public final class Borough {
    private final World world;
    private final Fleet fleet;
    private final Cars cars;
    private final Hub hub;
    private final DeferredContacts deferredContacts;
    private final CallTaking callTaking;

    /** A borough of this world. */
    public Borough(World world) {
        this.world = world;
        fleet = new Fleet(world);
        cars = new Cars(world, fleet);
        hub = new Hub(world);
        deferredContacts = new DeferredContacts(world);
        var aftercare = new Aftercare(world);
        var carJobs = new CarJob(world, fleet, cars, aftercare);
        var attending = new Attending(world, fleet, new Paperwork(world, aftercare), new Closing(world));
        callTaking =
                new CallTaking(world, new Dispatching(world, fleet, attending, new CarAsking(world, fleet, carJobs)));
    }

    /** Puts on duty who works on these days, and puts down every call that will come. */
    public void begin(LocalDate first, LocalDate last) {
        fleet.begin(first, last);
        cars.begin(first, last);
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            hub.day(day);
            deferredContacts.day(day);
        });
        expectCalls(calls(world.seed(), first, last));
    }

    /** When calls come, in order. */
    public static List<Instant> calls(long seed, LocalDate first, LocalDate last) {
        var arrivals = new Arrivals(seed);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> arrivals.of(day).stream())
                .toList();
    }

    private void expectCalls(List<Instant> calls) {
        var storyteller = new Storyteller(world.seed());
        for (int number = 0; number < calls.size(); number++) {
            callTaking.expect(storyteller.tell(number, calls.get(number)));
        }
    }
}
