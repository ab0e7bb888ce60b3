/** The running service, tried from outside. */
@NullMarked
package org.alongside.dispatch.api;

import org.jspecify.annotations.NullMarked;
