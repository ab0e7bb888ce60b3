/** The words and values that more than one topic speaks. */
@NullMarked
package org.alongside.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
