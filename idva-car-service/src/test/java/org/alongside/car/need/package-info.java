/** Tests of what happens there. */
@NullMarked
package org.alongside.car.need;

import org.jspecify.annotations.NullMarked;
