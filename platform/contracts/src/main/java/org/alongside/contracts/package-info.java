/** The published language of Alongside: events, their envelope and how each field is protected. */
@NullMarked
package org.alongside.contracts;

import org.jspecify.annotations.NullMarked;
