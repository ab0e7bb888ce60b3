/** What the service is made of, and the data an installation gives it. */
@NullMarked
package org.alongside.car.wiring;

import org.jspecify.annotations.NullMarked;
