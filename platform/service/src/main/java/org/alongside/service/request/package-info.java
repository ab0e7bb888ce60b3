/** What surrounds a request: idempotency, versions, correlation, times; and what is answered to a command. */
@NullMarked
package org.alongside.service.request;

import org.jspecify.annotations.NullMarked;
