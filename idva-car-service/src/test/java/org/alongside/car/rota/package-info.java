/** Tests of what happens there. */
@NullMarked
package org.alongside.car.rota;

import org.jspecify.annotations.NullMarked;
