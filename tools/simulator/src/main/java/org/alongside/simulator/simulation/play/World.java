package org.alongside.simulator.simulation.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.run.Agenda;
import org.alongside.simulator.simulation.run.Desk;
import org.alongside.simulator.simulation.run.Tally;

/**
 * What everybody in the borough shares.
 *
 * @param say tells whoever looks on
 */
public record World(long seed, Agenda agenda, Desk desk, Tally tally, Consumer<String> say) {
    /** Code of the borough as units, cars and places bear it. */
    static final String AREA = "WIGAN";

    Instant now() {
        return agenda.now();
    }

    /** Puts something down for a time on the borough's clocks. */
    void at(LocalDate day, LocalTime time, Runnable action) {
        agenda.at(day.atTime(time).atZone(Arrivals.ZONE).toInstant(), action);
    }
}
