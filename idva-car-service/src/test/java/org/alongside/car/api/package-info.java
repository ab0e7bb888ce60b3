/** Tests of the running service, on a real database. */
@NullMarked
package org.alongside.car.api;

import org.jspecify.annotations.NullMarked;
