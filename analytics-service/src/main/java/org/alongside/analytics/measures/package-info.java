/** The figures, each with its definition and its rule in one place. Pure. */
@NullMarked
package org.alongside.analytics.measures;

import org.jspecify.annotations.NullMarked;
