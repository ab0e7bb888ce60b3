/** What an installation lays under the map; without anything the map has lines one kilometre apart. */
@NullMarked
package org.alongside.console.map;

import org.jspecify.annotations.NullMarked;
