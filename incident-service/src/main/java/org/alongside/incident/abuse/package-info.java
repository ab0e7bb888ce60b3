/** Whether it is domestic abuse: suspected, confirmed, ruled out, also later. */
@NullMarked
package org.alongside.incident.abuse;

import org.jspecify.annotations.NullMarked;
