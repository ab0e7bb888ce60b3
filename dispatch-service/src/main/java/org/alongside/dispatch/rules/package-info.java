/** The rules of safe deployment are named, each with its code and the ways of taking part it holds for. */
@NullMarked
package org.alongside.dispatch.rules;

import org.jspecify.annotations.NullMarked;
