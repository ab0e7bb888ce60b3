/** Who is asking: token to person, role and force; what a role may call; when a service must not start. */
@NullMarked
package org.alongside.service.signin;

import org.jspecify.annotations.NullMarked;
