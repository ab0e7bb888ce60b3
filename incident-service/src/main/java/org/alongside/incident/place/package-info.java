/** Where it happens becomes known, and better known. */
@NullMarked
package org.alongside.incident.place;

import org.jspecify.annotations.NullMarked;
