/** Beside another control system: it is told what changes here, and what it says is taken. */
@NullMarked
package org.alongside.companion;

import org.jspecify.annotations.NullMarked;
