@NullMarked
package org.alongside.incident.importing;

import org.jspecify.annotations.NullMarked;
