@NullMarked
package org.alongside.incident.api;

import org.jspecify.annotations.NullMarked;
