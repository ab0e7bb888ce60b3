/** One victim-survivor's file in the form police may see: what may be asked of it, reported to it, and what follows. */
@NullMarked
package org.alongside.cases.casefile;

import org.jspecify.annotations.NullMarked;
