/** The advocacy service's own record of a victim-survivor: from the first contact to the closed case. */
@NullMarked
package org.alongside.cases;

import org.jspecify.annotations.NullMarked;
