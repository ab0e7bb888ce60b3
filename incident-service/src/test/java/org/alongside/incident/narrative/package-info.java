@NullMarked
package org.alongside.incident.narrative;

import org.jspecify.annotations.NullMarked;
