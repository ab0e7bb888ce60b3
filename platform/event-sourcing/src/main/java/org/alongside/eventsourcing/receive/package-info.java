/** Events of other services, appended to the log once. */
@NullMarked
package org.alongside.eventsourcing.receive;

import org.jspecify.annotations.NullMarked;
