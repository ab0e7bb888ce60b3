/** Read models: rows folded from the log, kept up to date, rebuilt, compared, and read with their position and age. */
@NullMarked
package org.alongside.eventsourcing.view;

import org.jspecify.annotations.NullMarked;
