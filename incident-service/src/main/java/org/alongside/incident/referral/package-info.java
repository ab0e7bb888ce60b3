/** What became of each victim's referral: said, awaited, arrived, declined, done without. */
@NullMarked
package org.alongside.incident.referral;

import org.jspecify.annotations.NullMarked;
