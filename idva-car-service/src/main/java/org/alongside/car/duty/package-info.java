/** One planned window of one car: what was planned, who really came, and what was lost. */
@NullMarked
package org.alongside.car.duty;

import org.jspecify.annotations.NullMarked;
