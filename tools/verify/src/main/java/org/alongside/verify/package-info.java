/** The command {@code ./alongside verify}: cuts, waits, checks and says in plain words what does not hold. */
@NullMarked
package org.alongside.verify;

import org.jspecify.annotations.NullMarked;
