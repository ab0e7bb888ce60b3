/** The figures over REST. */
@NullMarked
package org.alongside.analytics.api;

import org.jspecify.annotations.NullMarked;
