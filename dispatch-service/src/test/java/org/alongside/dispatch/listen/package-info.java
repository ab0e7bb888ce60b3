/** Tests of what happens there. */
@NullMarked
package org.alongside.dispatch.listen;

import org.jspecify.annotations.NullMarked;
