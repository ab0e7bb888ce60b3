/** Tests of the service, and what they share. */
@NullMarked
package org.alongside.car;

import org.jspecify.annotations.NullMarked;
