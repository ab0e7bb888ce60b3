/** What there is to tell of each incident and unit, folded from their events. */
@NullMarked
package org.alongside.companion.picture;

import org.jspecify.annotations.NullMarked;
