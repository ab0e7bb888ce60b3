/** {@code ./alongside simulate}: a made-up borough lives for some days on a running system. */
@NullMarked
package org.alongside.simulator.simulation;

import org.jspecify.annotations.NullMarked;
