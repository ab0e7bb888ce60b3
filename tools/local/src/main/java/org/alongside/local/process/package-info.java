/**
 * Operating-system processes: starting them apart from this one, knowing them again later, and ending only the right
 * one.
 */
@NullMarked
package org.alongside.local.process;

import org.jspecify.annotations.NullMarked;
