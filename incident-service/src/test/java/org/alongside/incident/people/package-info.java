@NullMarked
package org.alongside.incident.people;

import org.jspecify.annotations.NullMarked;
