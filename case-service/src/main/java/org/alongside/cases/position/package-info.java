/** Where the victim stands towards the investigation, as dated changes that are never overwritten. */
@NullMarked
package org.alongside.cases.position;

import org.jspecify.annotations.NullMarked;
