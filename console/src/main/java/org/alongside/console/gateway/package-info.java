/** What a page asks of the services, passed on as the person who is signed in. */
@NullMarked
package org.alongside.console.gateway;

import org.jspecify.annotations.NullMarked;
