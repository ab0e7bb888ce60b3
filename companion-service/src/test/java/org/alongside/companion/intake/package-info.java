/** Taking. */
@NullMarked
package org.alongside.companion.intake;

import org.jspecify.annotations.NullMarked;
