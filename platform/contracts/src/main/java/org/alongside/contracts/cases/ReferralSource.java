package org.alongside.contracts.cases;

/** Who referred a victim. */
public enum ReferralSource {
    POLICE,
    IDVA_CAR,
    SELF,
    HEALTH,
    HOUSING,
    CHILDRENS_SOCIAL_CARE,
    ADULT_SOCIAL_CARE,
    EDUCATION,
    PROBATION,
    VOLUNTARY,
    OTHER_MARAC
}
