/** Keyed hashes by which places, people and telephones are compared without being named. */
@NullMarked
package org.alongside.incident.pseudonym;

import org.jspecify.annotations.NullMarked;
