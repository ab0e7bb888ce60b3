/** Somebody looks again at the risk of every incident of domestic abuse that has ended. */
@NullMarked
package org.alongside.incident.review;

import org.jspecify.annotations.NullMarked;
