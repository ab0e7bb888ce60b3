/** Tests of the service as a whole. */
@NullMarked
package org.alongside.dispatch;

import org.jspecify.annotations.NullMarked;
