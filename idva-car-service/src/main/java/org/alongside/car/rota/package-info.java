/** The rota: dated weekly patterns that become planned windows, and how planned compares with actual. */
@NullMarked
package org.alongside.car.rota;

import org.jspecify.annotations.NullMarked;
