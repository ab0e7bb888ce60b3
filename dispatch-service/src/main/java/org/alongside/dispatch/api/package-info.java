/** The edge of dispatch: units, co-responses, recommendations. */
@NullMarked
package org.alongside.dispatch.api;

import org.jspecify.annotations.NullMarked;
