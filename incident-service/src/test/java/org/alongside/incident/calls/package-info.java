@NullMarked
package org.alongside.incident.calls;

import org.jspecify.annotations.NullMarked;
