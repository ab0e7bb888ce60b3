package org.alongside.contracts.cases;

import org.alongside.contracts.Clear;
import org.alongside.contracts.Pseudonymous;

/**
 * One answer of a risk form.
 *
 * @param item number on that form
 */
public record RiskItem(@Clear int item, @Pseudonymous RiskAnswer answer) {}
