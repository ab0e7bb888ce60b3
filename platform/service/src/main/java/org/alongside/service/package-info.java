/** The edge that every service shares: what comes in, who may ask, what goes out, and how it is refused. */
@NullMarked
package org.alongside.service;

import org.jspecify.annotations.NullMarked;
