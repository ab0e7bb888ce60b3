/** Tests of what happens there. */
@NullMarked
package org.alongside.car.board;

import org.jspecify.annotations.NullMarked;
