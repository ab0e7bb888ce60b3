/** What police records held before: incidents, people and telephones, to be found by their keys. */
@NullMarked
package org.alongside.incident.history;

import org.jspecify.annotations.NullMarked;
