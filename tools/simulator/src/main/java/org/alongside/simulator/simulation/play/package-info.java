/** Plays the people of the borough: who rings, who takes the call, who is sent, who helps afterwards. */
@NullMarked
package org.alongside.simulator.simulation.play;

import org.jspecify.annotations.NullMarked;
