/** Repeat demand: what counts as a repeat, and how often it happens. */
@NullMarked
package org.alongside.analytics.repeat;

import org.jspecify.annotations.NullMarked;
