/** The risk form of a force, whose wording is its authors' and comes with the installation. */
@NullMarked
package org.alongside.console.riskform;

import org.jspecify.annotations.NullMarked;
