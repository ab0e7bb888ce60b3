/** Which parties are the same person, as far as anybody confirmed it. */
@NullMarked
package org.alongside.analytics.people;

import org.jspecify.annotations.NullMarked;
