@NullMarked
package org.alongside.incident.grading;

import org.jspecify.annotations.NullMarked;
