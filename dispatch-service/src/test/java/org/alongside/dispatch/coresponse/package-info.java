/** Tests of what happens there. */
@NullMarked
package org.alongside.dispatch.coresponse;

import org.jspecify.annotations.NullMarked;
