/** Runs a simulation: what is due next, the clocks of all services, what people put to them, and what came of it. */
@NullMarked
package org.alongside.simulator.simulation.run;

import org.jspecify.annotations.NullMarked;
