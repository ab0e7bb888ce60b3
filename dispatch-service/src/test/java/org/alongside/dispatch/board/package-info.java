/** Tests of what happens there. */
@NullMarked
package org.alongside.dispatch.board;

import org.jspecify.annotations.NullMarked;
