package org.alongside.simulator.simulation.play;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.simulator.simulation.plan.District;

/** Several districts on one system, with the hub and the advocacy service that they share. */
public final class Force {
    private final List<Borough> boroughs;
    private final Hub hub;
    private final DeferredContacts deferredContacts;
    private final Supervising supervising;

    /**
     * @param worlds one for each district
     * @param shared the one of those who work for all
     */
    public Force(List<World> worlds, World shared) {
        var vehicles = new ConcurrentHashMap<UUID, Fleet.Unit>();
        boroughs = worlds.stream().map(world -> new Borough(world, vehicles)).toList();
        hub = new Hub(shared);
        deferredContacts = new DeferredContacts(shared);
        supervising = new Supervising(shared);
    }

    /** Puts on duty who works on these days, and puts down every call that will come. */
    public void begin(LocalDate first, LocalDate last) {
        boroughs.forEach(borough -> borough.begin(first, last));
        first.datesUntil(last.plusDays(1)).forEach(day -> {
            hub.day(day);
            deferredContacts.day(day);
            supervising.day(day);
        });
    }

    /** How many incidents these days will bring. */
    public static int calls(long seed, List<District> districts, LocalDate first, LocalDate last) {
        return districts.stream()
                .mapToInt(district -> Borough.stories(district.seedOf(seed), district, first, last)
                        .size())
                .sum();
    }
}
