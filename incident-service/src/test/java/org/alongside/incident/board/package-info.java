@NullMarked
package org.alongside.incident.board;

import org.jspecify.annotations.NullMarked;
