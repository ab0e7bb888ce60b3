/** One incident as it stands and as it stood, read from its own events. */
@NullMarked
package org.alongside.incident.detail;

import org.jspecify.annotations.NullMarked;
