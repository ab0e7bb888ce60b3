/** What analysis needs to know of each incident, folded from every topic. */
@NullMarked
package org.alongside.analytics.incidents;

import org.jspecify.annotations.NullMarked;
