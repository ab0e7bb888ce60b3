/** What the tests of every service share: servers and tokens, the access of every endpoint, deciders by example. */
@NullMarked
package org.alongside.testkit;

import org.jspecify.annotations.NullMarked;
