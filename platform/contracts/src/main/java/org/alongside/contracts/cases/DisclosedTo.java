package org.alongside.contracts.cases;

/** Who received something across the wall. */
public enum DisclosedTo {
    POLICE,
    MARAC,
    CHILDRENS_SOCIAL_CARE,
    ADULT_SOCIAL_CARE,
    HEALTH,
    HOUSING,
    EDUCATION,
    COURT,
    IDVA_SERVICE
}
