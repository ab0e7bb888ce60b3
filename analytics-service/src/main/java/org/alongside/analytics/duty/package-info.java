/** Planned duty windows of the cars and who really came, folded from the rota. */
@NullMarked
package org.alongside.analytics.duty;

import org.jspecify.annotations.NullMarked;
