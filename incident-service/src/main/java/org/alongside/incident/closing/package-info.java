/** The outcome becomes known, checks are met or waived, the incident closes or comes back to life. */
@NullMarked
package org.alongside.incident.closing;

import org.jspecify.annotations.NullMarked;
