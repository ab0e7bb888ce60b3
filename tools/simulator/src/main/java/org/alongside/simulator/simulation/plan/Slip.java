package org.alongside.simulator.simulation.plan;

/** How a victim's details are written down otherwise than they are. Source: domain 10.3, wrong or missing matches. */
public enum Slip {
    NONE,
    NAME_MISSPELT,
    /** Or a year off, where the day is no month. */
    DAY_AND_MONTH_SWAPPED,
    NOT_NAMED
}
