@NullMarked
package org.alongside.incident;

import org.jspecify.annotations.NullMarked;
