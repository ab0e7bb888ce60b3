package org.alongside.simulator.simulation.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.simulator.simulation.plan.Chance;

/** Which process is killed when: spread over the run, each process before any comes twice. */
public final class FaultPlan {
    private FaultPlan() {}

    /** One process at one moment of business time. */
    public record Planned(Instant at, String process) {}

    /** So many faults, the same for the same seed and days; one in each part of the run, at any moment of it. */
    public static List<Planned> of(long seed, int count, Instant start, Instant end, List<String> processes) {
        var chance = Chance.in(seed, "faults");
        var part = Duration.between(start, end).dividedBy(Math.max(1, count));
        var planned = new ArrayList<Planned>();
        var left = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            if (left.isEmpty()) {
                left.addAll(processes);
            }
            var at = start.plus(part.multipliedBy(number)).plusSeconds(chance.below((int) part.toSeconds()));
            planned.add(new Planned(at, left.remove(chance.below(left.size()))));
        }
        return planned;
    }
}
