/** Everything that is refused or goes wrong, answered in one shape and counted. */
@NullMarked
package org.alongside.service.problem;

import org.jspecify.annotations.NullMarked;
