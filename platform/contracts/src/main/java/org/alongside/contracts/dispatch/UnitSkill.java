package org.alongside.contracts.dispatch;

/** What a unit can do that not all can. */
public enum UnitSkill {
    ARREST,
    STATEMENT,
    VIDEO_INTERVIEW,
    SPECIALLY_TRAINED_OFFICER,
    FIREARMS,
    DOG,
    METHOD_OF_ENTRY,
    TASER,
    PUBLIC_ORDER
}
