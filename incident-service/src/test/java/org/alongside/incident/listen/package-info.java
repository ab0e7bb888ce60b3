@NullMarked
package org.alongside.incident.listen;

import org.jspecify.annotations.NullMarked;
