/** Makes up a borough from a seed: when people call, who they are, what happened and how long things take. */
@NullMarked
package org.alongside.simulator.simulation.plan;

import org.jspecify.annotations.NullMarked;
