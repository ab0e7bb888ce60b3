@NullMarked
package org.alongside.incident.flags;

import org.jspecify.annotations.NullMarked;
