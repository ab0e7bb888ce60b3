/** The response to one incident is put together, leg by leg, and the IDVA car is asked, gated and released. */
@NullMarked
package org.alongside.dispatch.coresponse;

import org.jspecify.annotations.NullMarked;
