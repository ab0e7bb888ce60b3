/** What the IDVA cars and their crews do, and who is owed a contact. */
@NullMarked
package org.alongside.contracts.car;

import org.jspecify.annotations.NullMarked;
