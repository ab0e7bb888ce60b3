/** What the other system says, handed to the services that decide on it. */
@NullMarked
package org.alongside.companion.intake;

import org.jspecify.annotations.NullMarked;
