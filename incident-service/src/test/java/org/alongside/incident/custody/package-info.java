@NullMarked
package org.alongside.incident.custody;

import org.jspecify.annotations.NullMarked;
