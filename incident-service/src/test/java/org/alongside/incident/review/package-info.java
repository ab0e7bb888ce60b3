@NullMarked
package org.alongside.incident.review;

import org.jspecify.annotations.NullMarked;
