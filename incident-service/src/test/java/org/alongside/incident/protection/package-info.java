@NullMarked
package org.alongside.incident.protection;

import org.jspecify.annotations.NullMarked;
