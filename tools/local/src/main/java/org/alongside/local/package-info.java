/** What every part of the local installation shares: nothing here but the one kind of failure that people read. */
@NullMarked
package org.alongside.local;

import org.jspecify.annotations.NullMarked;
