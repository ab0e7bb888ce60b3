/** What is open, by urgency, for the control room. */
@NullMarked
package org.alongside.incident.board;

import org.jspecify.annotations.NullMarked;
