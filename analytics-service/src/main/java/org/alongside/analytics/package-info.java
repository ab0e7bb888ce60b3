/**
 * Repeat demand and the figures about response, coverage and advocacy. Holds no keys: everything here is pseudonymous.
 */
@NullMarked
package org.alongside.analytics;

import org.jspecify.annotations.NullMarked;
