/** Telling. */
@NullMarked
package org.alongside.companion.outbox;

import org.jspecify.annotations.NullMarked;
