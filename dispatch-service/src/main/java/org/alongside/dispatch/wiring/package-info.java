/** What dispatch-service is made of, and the limits it runs under. */
@NullMarked
package org.alongside.dispatch.wiring;

import org.jspecify.annotations.NullMarked;
