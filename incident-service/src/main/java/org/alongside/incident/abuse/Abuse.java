package org.alongside.incident.abuse;

import org.alongside.contracts.vocabulary.FlagValue;

/**
 * How the incident stands to domestic abuse. What nobody asked or knows stays so and never becomes a no.
 *
 * @param suspected as held now
 * @param confirmed as held now; what figures count
 */
public record Abuse(FlagValue suspected, FlagValue confirmed) {
    /** Before anybody thought about it. */
    public static final Abuse UNKNOWN = new Abuse(FlagValue.NOT_ASKED, FlagValue.NOT_ASKED);

    /** As seen when the incident was created. */
    public static Abuse atCreation(FlagValue suspected) {
        return new Abuse(suspected, FlagValue.NOT_ASKED);
    }

    /** Whether the rules for domestic-abuse incidents hold: suspected or confirmed, and not ruled out. */
    public boolean mayBeAbuse() {
        return confirmed == FlagValue.YES || (confirmed != FlagValue.NO && suspected == FlagValue.YES);
    }

    /** Suspected from now on, also after it was ruled out. */
    public Abuse suspectedNow() {
        return new Abuse(FlagValue.YES, confirmed == FlagValue.NO ? FlagValue.UNKNOWN : confirmed);
    }

    /** Confirmed. */
    public Abuse confirmedNow() {
        return new Abuse(FlagValue.YES, FlagValue.YES);
    }

    /** Ruled out. */
    public Abuse ruledOut() {
        return new Abuse(FlagValue.NO, FlagValue.NO);
    }

    /** As the result says. A result that leaves it open takes nothing back. */
    public Abuse resulted(FlagValue asResulted) {
        return switch (asResulted) {
            case YES -> confirmedNow();
            case NO -> new Abuse(suspected, FlagValue.NO);
            case UNKNOWN, NOT_ASKED -> confirmed == FlagValue.NOT_ASKED ? new Abuse(suspected, asResulted) : this;
        };
    }
}
