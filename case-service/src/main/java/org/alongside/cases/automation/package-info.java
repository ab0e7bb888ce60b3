/** What follows by policy when something has happened here or in another service. */
@NullMarked
package org.alongside.cases.automation;

import org.jspecify.annotations.NullMarked;
