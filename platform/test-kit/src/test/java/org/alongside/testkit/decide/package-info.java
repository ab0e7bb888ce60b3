/** The decider kit, tried on a lamp. */
@NullMarked
package org.alongside.testkit.decide;

import org.jspecify.annotations.NullMarked;
