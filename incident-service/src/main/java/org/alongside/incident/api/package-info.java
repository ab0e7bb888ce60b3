/** The edge: requests become commands, and what was read becomes answers. */
@NullMarked
package org.alongside.incident.api;

import org.jspecify.annotations.NullMarked;
