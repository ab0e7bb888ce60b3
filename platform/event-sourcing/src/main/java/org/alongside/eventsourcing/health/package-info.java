/** What is late, stuck or parked, told truthfully. */
@NullMarked
package org.alongside.eventsourcing.health;

import org.jspecify.annotations.NullMarked;
