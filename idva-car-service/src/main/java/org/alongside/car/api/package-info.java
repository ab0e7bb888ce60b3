/** The edge: what people and other systems ask, report and read. */
@NullMarked
package org.alongside.car.api;

import org.jspecify.annotations.NullMarked;
