/** What was known, or had happened, at a moment in the past. */
@NullMarked
package org.alongside.eventsourcing.asof;

import org.jspecify.annotations.NullMarked;
