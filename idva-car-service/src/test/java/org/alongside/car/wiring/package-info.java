/** Tests of what happens there. */
@NullMarked
package org.alongside.car.wiring;

import org.jspecify.annotations.NullMarked;
