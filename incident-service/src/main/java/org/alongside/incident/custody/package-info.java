/** A suspect leaves custody: what protects the victim then, and who told her or him. */
@NullMarked
package org.alongside.incident.custody;

import org.jspecify.annotations.NullMarked;
