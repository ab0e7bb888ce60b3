/** What must hold, each a pure check: events go in, findings come out. */
@NullMarked
package org.alongside.verify.check;

import org.jspecify.annotations.NullMarked;
