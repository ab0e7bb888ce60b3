/** Another control system, however it is reached. */
@NullMarked
package org.alongside.companion.adapter;

import org.jspecify.annotations.NullMarked;
