/** Ways to reach another control system. */
@NullMarked
package org.alongside.companion.adapter;

import org.jspecify.annotations.NullMarked;
