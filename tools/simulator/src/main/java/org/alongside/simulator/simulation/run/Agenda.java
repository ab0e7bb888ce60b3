package org.alongside.simulator.simulation.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * What people will do next, in the order of business time; what is due at one moment in the order it was put down. One
 * step is done after another, which is what makes a run repeatable.
 */
public final class Agenda {
    private static final Comparator<Step> IN_ORDER =
            Comparator.comparing(Step::due).thenComparing(Step::number);

    private final PriorityQueue<Step> steps = new PriorityQueue<>(IN_ORDER);
    private Instant now;
    private long numbers;

    /** An empty agenda at this moment. */
    public Agenda(Instant start) {
        this.now = start;
    }

    private record Step(Instant due, long number, Runnable action) {}

    /** Business time as far as the run has come. */
    public Instant now() {
        return now;
    }

    /** Puts something down for a moment; one that has passed means now. */
    public void at(Instant due, Runnable action) {
        steps.add(new Step(due.isBefore(now) ? now : due, numbers++, action));
    }

    /** Puts something down for so long from now. */
    public void after(Duration delay, Runnable action) {
        at(now.plus(delay), action);
    }

    /** When the next thing is due. */
    public Optional<Instant> next() {
        return Optional.ofNullable(steps.peek()).map(Step::due);
    }

    /** Does everything due before {@code end}, also what is only put down meanwhile. */
    public void run(Instant end, Consumer<Runnable> doing) {
        for (var step = steps.peek(); step != null && step.due().isBefore(end); step = steps.peek()) {
            steps.remove();
            now = step.due();
            doing.accept(step.action());
        }
        now = end;
    }
}
