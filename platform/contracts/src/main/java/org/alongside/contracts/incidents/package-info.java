/** What happens to an incident, from the first ring to closure. */
@NullMarked
package org.alongside.contracts.incidents;

import org.jspecify.annotations.NullMarked;
