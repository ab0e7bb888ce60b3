@NullMarked
package org.alongside.incident.mastered;

import org.jspecify.annotations.NullMarked;
