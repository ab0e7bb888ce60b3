/** The promise to reach one victim whom no car reached: who owns it, by when, and how it was kept. */
@NullMarked
package org.alongside.car.deferred;

import org.jspecify.annotations.NullMarked;
