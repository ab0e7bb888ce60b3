/** Tests of what happens there. */
@NullMarked
package org.alongside.dispatch.unit;

import org.jspecify.annotations.NullMarked;
