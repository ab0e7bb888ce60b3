package org.alongside.contracts.dispatch;

/** On what ground a place was declared safe. Source: rule D7. */
public enum SceneSafeBasis {
    SUSPECT_ARRESTED,
    SUSPECT_LEFT_AREA_SEARCHED,
    PARTIES_SEPARATED_CONTROLLED,
    SUSPECT_ELSEWHERE_CONFIRMED
}
