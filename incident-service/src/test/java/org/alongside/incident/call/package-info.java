@NullMarked
package org.alongside.incident.call;

import org.jspecify.annotations.NullMarked;
