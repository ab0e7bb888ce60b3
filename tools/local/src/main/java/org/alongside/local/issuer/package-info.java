/**
 * Sign-in on one machine: an ordinary OIDC issuer with ready sign-ins for every role, so that services see real tokens.
 */
@NullMarked
package org.alongside.local.issuer;

import org.jspecify.annotations.NullMarked;
