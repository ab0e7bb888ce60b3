/** Endpoints for those who run the installation: clock, parked events, flow health, read models. */
@NullMarked
package org.alongside.service.operate;

import org.jspecify.annotations.NullMarked;
