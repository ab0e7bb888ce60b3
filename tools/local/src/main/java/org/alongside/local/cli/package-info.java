/** The commands of {@code ./alongside} that start, stop, show and sign in; the words on the screen are here. */
@NullMarked
package org.alongside.local.cli;

import org.jspecify.annotations.NullMarked;
