/** What analysis needs to know of each victim-survivor's file, folded from the cases and advocacy topics. */
@NullMarked
package org.alongside.analytics.casefile;

import org.jspecify.annotations.NullMarked;
