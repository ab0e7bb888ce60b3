/** Tests of what happens there. */
@NullMarked
package org.alongside.dispatch.recommend;

import org.jspecify.annotations.NullMarked;
