/** The running log, its corrections, and how the incident stands to others. */
@NullMarked
package org.alongside.incident.narrative;

import org.jspecify.annotations.NullMarked;
