/** Somebody contacts the police: calls come in, end, drop, or stay silent. */
@NullMarked
package org.alongside.incident.call;

import org.jspecify.annotations.NullMarked;
