/** Where units say they are; the newest fix by the device's clock, never part of a unit's history. */
@NullMarked
package org.alongside.dispatch.positions;

import org.jspecify.annotations.NullMarked;
