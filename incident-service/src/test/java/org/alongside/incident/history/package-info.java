@NullMarked
package org.alongside.incident.history;

import org.jspecify.annotations.NullMarked;
