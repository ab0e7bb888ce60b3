@NullMarked
package org.alongside.incident.referral;

import org.jspecify.annotations.NullMarked;
