@NullMarked
package org.alongside.incident.records;

import org.jspecify.annotations.NullMarked;
