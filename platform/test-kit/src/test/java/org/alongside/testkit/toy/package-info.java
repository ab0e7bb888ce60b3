/** A service small enough to prove the shared edge with: its rules are nothing, its edge is the real one. */
@NullMarked
package org.alongside.testkit.toy;

import org.jspecify.annotations.NullMarked;
