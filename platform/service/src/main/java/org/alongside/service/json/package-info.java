/** JSON at the edge: strict towards what comes in, and what a role may not see never goes out. */
@NullMarked
package org.alongside.service.json;

import org.jspecify.annotations.NullMarked;
