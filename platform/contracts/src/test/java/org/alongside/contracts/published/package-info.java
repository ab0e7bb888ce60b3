/**
 * Holds the published language to what it was when subscribers were written: shapes, names, schemas, the event table.
 */
@NullMarked
package org.alongside.contracts.published;

import org.jspecify.annotations.NullMarked;
