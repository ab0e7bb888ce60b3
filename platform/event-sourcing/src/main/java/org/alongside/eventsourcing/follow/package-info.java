/** What follows the log: relay, views and automations, each with a durable cursor and parking. */
@NullMarked
package org.alongside.eventsourcing.follow;

import org.jspecify.annotations.NullMarked;
