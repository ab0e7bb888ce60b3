/** Tests of what happens there. */
@NullMarked
package org.alongside.car.duty;

import org.jspecify.annotations.NullMarked;
