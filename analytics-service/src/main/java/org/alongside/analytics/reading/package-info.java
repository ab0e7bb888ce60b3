/** Reads the views and puts together what a figure is counted over. */
@NullMarked
package org.alongside.analytics.reading;

import org.jspecify.annotations.NullMarked;
