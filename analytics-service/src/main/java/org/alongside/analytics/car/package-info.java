/** What became of each request for the car, folded from the car's topic. */
@NullMarked
package org.alongside.analytics.car;

import org.jspecify.annotations.NullMarked;
