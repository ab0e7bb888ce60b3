/** Ids and keyed hashes that events point with. Each is one value and travels as plain text. */
@NullMarked
package org.alongside.contracts.ids;

import org.jspecify.annotations.NullMarked;
