/** Planned duty windows of the cars, and who really came. */
@NullMarked
package org.alongside.analytics.duty;

import org.jspecify.annotations.NullMarked;
