/** Drives are estimated before a ranking: by distance and hour, or on the roads that a routing engine knows. */
@NullMarked
package org.alongside.dispatch.drive;

import org.jspecify.annotations.NullMarked;
