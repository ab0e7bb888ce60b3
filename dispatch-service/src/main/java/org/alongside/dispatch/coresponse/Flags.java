package org.alongside.dispatch.coresponse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;

/** Reading the flags of an incident. Unknown is never the same as no. */
public final class Flags {

    /** Claims that a crew must have read before arriving (rule D9): of honour too, as a word to the family can harm. */
    static final Set<Flag> WARNINGS = EnumSet.of(
            Flag.WEAPON_PRESENT,
            Flag.WEAPON_USED,
            Flag.FIREARM,
            Flag.OFFICER_SAFETY_WARNING,
            Flag.HONOUR_BASED_ABUSE,
            Flag.SUSPECT_RETURN_LIKELY,
            Flag.SUSPECT_ON_SCENE);

    private Flags() {}

    /** Whether somebody claims it, about anybody. */
    public static boolean isClaimed(IncidentFacts facts, Flag flag) {
        return value(facts, flag) == FlagValue.YES;
    }

    /** What is known of it: any yes wins, then any no, and otherwise it is not known. */
    public static FlagValue value(IncidentFacts facts, Flag flag) {
        var values = facts.flags().stream()
                .filter(one -> one.flag() == flag)
                .map(FlagReading::value)
                .toList();
        if (values.contains(FlagValue.YES)) {
            return FlagValue.YES;
        }
        return values.contains(FlagValue.NO) ? FlagValue.NO : FlagValue.UNKNOWN;
    }

    /** The warnings of an incident. */
    public static List<FlagReading> warnings(IncidentFacts facts) {
        return facts.flags().stream()
                .filter(one -> WARNINGS.contains(one.flag()) && one.value() == FlagValue.YES)
                .toList();
    }
}
