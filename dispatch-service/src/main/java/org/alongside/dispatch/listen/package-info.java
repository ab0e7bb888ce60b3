/** What happened elsewhere, or to a unit, moves the response to its incident. */
@NullMarked
package org.alongside.dispatch.listen;

import org.jspecify.annotations.NullMarked;
