package org.alongside.simulator.simulation.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.alongside.simulator.ledger.Truths;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.District;
import org.alongside.simulator.simulation.run.Agenda;
import org.alongside.simulator.simulation.run.Desk;
import org.alongside.simulator.simulation.run.Tally;

/**
 * What everybody in a borough shares.
 *
 * @param seed of this borough's luck ({@link District#seedOf})
 * @param truths what happened, written down beside the run
 * @param say tells whoever looks on
 */
public record World(
        long seed, District district, Agenda agenda, Desk desk, Tally tally, Truths truths, Consumer<String> say) {
    /** Code of the district as units, cars and places bear it. */
    String area() {
        return district.name();
    }

    /** As no other district has it. Wigan's come first and bear no prefix. */
    String callSign(String there) {
        return district == District.WIGAN ? there : district.name().substring(0, 3) + "-" + there;
    }

    Instant now() {
        return agenda.now();
    }

    /** Puts something down for a time on the borough's clocks. */
    void at(LocalDate day, LocalTime time, Runnable action) {
        agenda.at(day.atTime(time).atZone(Arrivals.ZONE).toInstant(), action);
    }
}
