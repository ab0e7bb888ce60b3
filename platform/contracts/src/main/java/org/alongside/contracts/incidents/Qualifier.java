package org.alongside.contracts.incidents;

/** Extra codes of an incident. Source: domain 2.6. */
public enum Qualifier {
    DOMESTIC_ABUSE,
    ALCOHOL,
    DRUGS,
    MENTAL_HEALTH,
    CHILD_INVOLVED,
    VULNERABLE_ADULT,
    REPEAT_VICTIM,
    WEAPON,
    FIREARM,
    HATE_RACE,
    HATE_RELIGION,
    HATE_SEXUAL_ORIENTATION,
    HATE_DISABILITY,
    HATE_TRANSGENDER,
    HATE_OTHER,
    HONOUR_BASED_ABUSE,
    FORCED_MARRIAGE,
    FGM,
    STALKING,
    YOUTH_RELATED
}
