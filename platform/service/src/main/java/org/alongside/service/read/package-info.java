/** The one seam every read answer passes: reason, force, restriction, consultation log, opening of personal data. */
@NullMarked
package org.alongside.service.read;

import org.jspecify.annotations.NullMarked;
