/** What every figure carries: definition, window, numbers, uncertainty, suppression. */
@NullMarked
package org.alongside.analytics.figures;

import org.jspecify.annotations.NullMarked;
