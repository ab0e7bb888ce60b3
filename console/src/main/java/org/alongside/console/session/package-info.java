/** Who is signed in, and what only this server holds of it. */
@NullMarked
package org.alongside.console.session;

import org.jspecify.annotations.NullMarked;
