/**
 * The incident: its state, what may be asked of it, and what follows. Everything else is in the folder of what happens.
 */
@NullMarked
package org.alongside.incident;

import org.jspecify.annotations.NullMarked;
