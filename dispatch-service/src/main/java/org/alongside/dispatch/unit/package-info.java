/** What one police unit does; its commitment lives here and nowhere else. */
@NullMarked
package org.alongside.dispatch.unit;

import org.jspecify.annotations.NullMarked;
