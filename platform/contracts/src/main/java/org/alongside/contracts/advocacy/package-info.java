/** What passes between a victim-survivor and the IDVA. Police never read it. */
@NullMarked
package org.alongside.contracts.advocacy;

import org.jspecify.annotations.NullMarked;
