/**
 * The table of every published event, read from the records themselves: what is in it, where it lives, who may read it.
 */
@NullMarked
package org.alongside.contracts.catalogue;

import org.jspecify.annotations.NullMarked;
