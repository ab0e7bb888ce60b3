/** The screens of the people who work with Alongside: one page, its sign-in, and its way to the services. */
@NullMarked
package org.alongside.console;

import org.jspecify.annotations.NullMarked;
