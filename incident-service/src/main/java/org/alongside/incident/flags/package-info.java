/** Facts are claimed about the event and the people in it, and taken back. */
@NullMarked
package org.alongside.incident.flags;

import org.jspecify.annotations.NullMarked;
