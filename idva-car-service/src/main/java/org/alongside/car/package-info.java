/** The service of the IDVA cars: what it is made of, and what it refuses. */
@NullMarked
package org.alongside.car;

import org.jspecify.annotations.NullMarked;
