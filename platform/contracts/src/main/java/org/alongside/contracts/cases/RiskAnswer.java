package org.alongside.contracts.cases;

/** An answer on a risk form. */
public enum RiskAnswer {
    YES,
    NO,
    DONT_KNOW,
    NOT_ASKED,
    DECLINED
}
