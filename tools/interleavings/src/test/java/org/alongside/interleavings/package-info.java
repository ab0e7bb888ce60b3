/** The real rules and automations of dispatch and of the car, run in memory in thousands of seeded orders. */
@NullMarked
package org.alongside.interleavings;

import org.jspecify.annotations.NullMarked;
