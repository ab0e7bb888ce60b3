/** A real PostgreSQL on this machine: unpacked once, its data kept, every commit durable. */
@NullMarked
package org.alongside.local.postgres;

import org.jspecify.annotations.NullMarked;
