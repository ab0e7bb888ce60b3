/** What professional standards must hear of: who was let into restricted incidents, and who looked for them in vain. */
@NullMarked
package org.alongside.incident.alerts;

import org.jspecify.annotations.NullMarked;
