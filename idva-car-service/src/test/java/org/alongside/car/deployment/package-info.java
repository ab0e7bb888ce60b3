/** Tests of what happens there. */
@NullMarked
package org.alongside.car.deployment;

import org.jspecify.annotations.NullMarked;
