@NullMarked
package org.alongside.incident.force;

import org.jspecify.annotations.NullMarked;
