/** What is shown of files: rows folded from this service's log, and nothing that the log does not hold. */
@NullMarked
package org.alongside.cases.views;

import org.jspecify.annotations.NullMarked;
