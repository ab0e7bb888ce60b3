/** The page itself, whatever address of it is opened. */
@NullMarked
package org.alongside.console.page;

import org.jspecify.annotations.NullMarked;
