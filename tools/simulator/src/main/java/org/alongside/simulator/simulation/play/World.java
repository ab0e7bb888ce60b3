package org.alongside.simulator.simulation.play;

import java.time.Instant;
import java.util.function.Consumer;
import org.alongside.simulator.simulation.run.Agenda;
import org.alongside.simulator.simulation.run.Desk;
import org.alongside.simulator.simulation.run.Tally;

/**
 * What everybody in the borough shares.
 *
 * @param end when the run ends; what would be done after it is left undone
 * @param say tells whoever looks on
 */
public record World(long seed, Instant end, Agenda agenda, Desk desk, Tally tally, Consumer<String> say) {
    /** Code of the borough as units, cars and places bear it. */
    static final String AREA = "WIGAN";

    Instant now() {
        return agenda.now();
    }
}
