/** Which other control systems master units here, and whether they are heard of; never part of a unit's history. */
@NullMarked
package org.alongside.dispatch.masters;

import org.jspecify.annotations.NullMarked;
