@NullMarked
package org.alongside.incident.closing;

import org.jspecify.annotations.NullMarked;
