@NullMarked
package org.alongside.incident.abuse;

import org.jspecify.annotations.NullMarked;
