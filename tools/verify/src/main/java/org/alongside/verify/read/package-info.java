/** Reads stores, topics and operators' endpoints of a running installation, as streams. */
@NullMarked
package org.alongside.verify.read;

import org.jspecify.annotations.NullMarked;
