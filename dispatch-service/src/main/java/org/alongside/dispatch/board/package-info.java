/** What is shown: responses, units, cars, and what was recommended and not chosen. */
@NullMarked
package org.alongside.dispatch.board;

import org.jspecify.annotations.NullMarked;
