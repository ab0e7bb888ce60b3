/** What happens to a victim-survivor's file, as far as police may see it. */
@NullMarked
package org.alongside.contracts.cases;

import org.jspecify.annotations.NullMarked;
