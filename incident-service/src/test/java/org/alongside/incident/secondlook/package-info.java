@NullMarked
package org.alongside.incident.secondlook;

import org.jspecify.annotations.NullMarked;
