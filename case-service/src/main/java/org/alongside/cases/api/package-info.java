/** The edge: requests become commands, rows become answers, and each role sees what is for it. */
@NullMarked
package org.alongside.cases.api;

import org.jspecify.annotations.NullMarked;
