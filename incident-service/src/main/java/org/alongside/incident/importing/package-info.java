/** History of another system arrives, closed. */
@NullMarked
package org.alongside.incident.importing;

import org.jspecify.annotations.NullMarked;
