/**
 * Real servers for tests without a container engine: one PostgreSQL and one Kafka shared by every test of a Maven run,
 * and private ones that a fault test may end and start again.
 */
@NullMarked
package org.alongside.local.testing;

import org.jspecify.annotations.NullMarked;
