/** Measures the platform against raw PostgreSQL and Kafka in the same run, as ratios. */
@NullMarked
package org.alongside.bench;

import org.jspecify.annotations.NullMarked;
