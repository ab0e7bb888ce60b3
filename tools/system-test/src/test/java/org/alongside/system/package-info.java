/** The whole system in real processes, as people start it, damaged and killed from outside. */
@NullMarked
package org.alongside.system;

import org.jspecify.annotations.NullMarked;
