/** Dispatch: units, and the response to each incident put together leg by leg. */
@NullMarked
package org.alongside.dispatch;

import org.jspecify.annotations.NullMarked;
