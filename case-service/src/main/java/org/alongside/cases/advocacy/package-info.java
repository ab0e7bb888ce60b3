/** The private half of a case: what the victim-survivor says to the IDVA and what they plan. Police never read it. */
@NullMarked
package org.alongside.cases.advocacy;

import org.jspecify.annotations.NullMarked;
