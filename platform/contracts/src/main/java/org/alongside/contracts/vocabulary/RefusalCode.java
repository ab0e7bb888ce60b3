package org.alongside.contracts.vocabulary;

/**
 * Why the car may not be sent, may not go in, or must leave: one code for each way to break a rule. Source: rules
 * D1-D17 of domain 3.3.
 */
public enum RefusalCode {
    /** D1: neither confirmed nor suspected domestic abuse. */
    NOT_DA,
    /** D2 */
    OUT_OF_HOURS,
    /** D2 */
    OUT_OF_AREA,
    /** D2: would finish after the shift end and its allowed overrun. */
    END_OF_SHIFT,
    /** D2 */
    CAR_BUSY,
    /** D3: needs a constable and an IDVA, both signed on. */
    CREW_INCOMPLETE,
    /** D4 */
    IDVA_ALONE_RISK,
    /** D5: the car would be the only unit. */
    NO_SCENE_UNIT,
    /** D6: absolute hold. */
    HOLD_AT_RVP,
    /** D7 */
    SCENE_NOT_SAFE,
    /** D8 */
    SCENE_SAFETY_REVOKED,
    /** D9 */
    WARNINGS_NOT_ACKED,
    /** D10 */
    CONFLICT_OF_INTEREST,
    /** D11 */
    VICTIM_DECLINED,
    /** D12 */
    NOT_FIT_NOW,
    /** D13 */
    BWV_PAUSED,
    /** D14 */
    INTERPRETER_NEEDED,
    /** D16 */
    PREEMPTED,
    /** D17 */
    CREW_EMERGENCY
}
