/** Load, decide, append: how a command becomes events exactly once. */
@NullMarked
package org.alongside.eventsourcing.command;

import org.jspecify.annotations.NullMarked;
