/** How long calls waited to be answered, for figures. */
@NullMarked
package org.alongside.incident.calls;

import org.jspecify.annotations.NullMarked;
