/** What other services make known reaches the incident: attendance, arrests, contact with victims, risk. */
@NullMarked
package org.alongside.incident.listen;

import org.jspecify.annotations.NullMarked;
