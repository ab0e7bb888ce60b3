@NullMarked
package org.alongside.incident.detail;

import org.jspecify.annotations.NullMarked;
