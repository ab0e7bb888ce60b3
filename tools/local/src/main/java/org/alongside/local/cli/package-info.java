/**
 * The commands of {@code ./alongside} that start, stop, show and sign in, with the words on the screen, and what the
 * commands of the other tools share with them.
 */
@NullMarked
package org.alongside.local.cli;

import org.jspecify.annotations.NullMarked;
