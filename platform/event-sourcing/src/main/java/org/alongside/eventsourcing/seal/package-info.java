/** Personal data under one key per subject, and the destruction of such keys. */
@NullMarked
package org.alongside.eventsourcing.seal;

import org.jspecify.annotations.NullMarked;
