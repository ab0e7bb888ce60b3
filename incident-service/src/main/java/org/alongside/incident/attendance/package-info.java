/** Units are sent, go, arrive and leave, as dispatch makes known. */
@NullMarked
package org.alongside.incident.attendance;

import org.jspecify.annotations.NullMarked;
