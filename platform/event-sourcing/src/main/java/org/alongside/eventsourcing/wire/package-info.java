/** Events as bytes: JSON, type names and versions, upcasters. */
@NullMarked
package org.alongside.eventsourcing.wire;

import org.jspecify.annotations.NullMarked;
