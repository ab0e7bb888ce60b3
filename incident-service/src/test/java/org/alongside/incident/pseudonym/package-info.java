@NullMarked
package org.alongside.incident.pseudonym;

import org.jspecify.annotations.NullMarked;
