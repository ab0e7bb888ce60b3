/** A domestic-abuse specialist looks again at decisions of the control room: what to look at first, verdict, feedback. */
@NullMarked
package org.alongside.incident.secondlook;

import org.jspecify.annotations.NullMarked;
