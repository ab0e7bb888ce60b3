/** Which criteria, of which version, send a case to a MARAC, and what counts as a repeat. */
@NullMarked
package org.alongside.cases.marac;

import org.jspecify.annotations.NullMarked;
