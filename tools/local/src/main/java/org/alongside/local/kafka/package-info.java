/** A real Kafka broker on this machine, one node with KRaft, in a process of its own that can be ended alone. */
@NullMarked
package org.alongside.local.kafka;

import org.jspecify.annotations.NullMarked;
