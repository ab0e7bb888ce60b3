/** Kills processes of the installation during a run, at moments that the seed gives, and starts them again. */
@NullMarked
package org.alongside.simulator.simulation.fault;

import org.jspecify.annotations.NullMarked;
