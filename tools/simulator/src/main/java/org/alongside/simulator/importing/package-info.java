/** Brings a control room's export in as closed history. */
@NullMarked
package org.alongside.simulator.importing;

import org.jspecify.annotations.NullMarked;
