/** How soon and how well advocates reached victims. */
@NullMarked
package org.alongside.analytics.contact;

import org.jspecify.annotations.NullMarked;
