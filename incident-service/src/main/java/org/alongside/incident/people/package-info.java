/** Who is in it and as what: parties, roles, relationships, matches with other incidents. */
@NullMarked
package org.alongside.incident.people;

import org.jspecify.annotations.NullMarked;
