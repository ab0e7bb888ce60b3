/** Who may see it at all, and the end of what it says about people. */
@NullMarked
package org.alongside.incident.protection;

import org.jspecify.annotations.NullMarked;
