/** What a risk form's answers come to, and which level holds from then on. */
@NullMarked
package org.alongside.cases.risk;

import org.jspecify.annotations.NullMarked;
