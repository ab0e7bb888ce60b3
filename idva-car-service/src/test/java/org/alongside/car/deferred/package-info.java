/** Tests of what happens there. */
@NullMarked
package org.alongside.car.deferred;

import org.jspecify.annotations.NullMarked;
