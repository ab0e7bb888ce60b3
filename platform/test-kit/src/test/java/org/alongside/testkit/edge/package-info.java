/** The shared edge, tried from outside over HTTP. */
@NullMarked
package org.alongside.testkit.edge;

import org.jspecify.annotations.NullMarked;
