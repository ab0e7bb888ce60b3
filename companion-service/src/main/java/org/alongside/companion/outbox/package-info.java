/** What is sent, answered, sent again or parked. */
@NullMarked
package org.alongside.companion.outbox;

import org.jspecify.annotations.NullMarked;
