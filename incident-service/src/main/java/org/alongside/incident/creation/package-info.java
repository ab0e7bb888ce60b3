/** An incident comes to exist, with its log. */
@NullMarked
package org.alongside.incident.creation;

import org.jspecify.annotations.NullMarked;
