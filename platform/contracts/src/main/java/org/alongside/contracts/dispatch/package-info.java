/** What units do, and how the response to an incident is put together. */
@NullMarked
package org.alongside.contracts.dispatch;

import org.jspecify.annotations.NullMarked;
