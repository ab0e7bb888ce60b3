/** Tests of what happens there. */
@NullMarked
package org.alongside.dispatch.drive;

import org.jspecify.annotations.NullMarked;
