package org.alongside.simulator.simulation.plan;

import java.time.Instant;
import java.util.Map;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RiskLevel;

/**
 * What happened, as nobody in the control room knows it yet. How the system and its users meet it is not part of it.
 *
 * @param number of the call in this run, from 0
 * @param answeredAt when the call is answered
 * @param suspicion whether the call handler takes it for domestic abuse at once
 * @param suspectAtScene when officers arrive
 * @param flags as the caller tells them, with what stays unknown
 * @param secondCaller somebody else calls about the same event minutes later
 * @param supportWanted what the victim answers when an advocate offers support
 */
public record Story(
        int number,
        Instant answeredAt,
        CallSource source,
        Household household,
        Grade grade,
        FlagValue suspicion,
        boolean suspectAtScene,
        boolean childrenPresent,
        Map<Flag, FlagValue> flags,
        boolean secondCaller,
        boolean crime,
        boolean arrest,
        RiskLevel risk,
        VictimPosition position,
        boolean supportWanted) {
    public Story {
        flags = Map.copyOf(flags);
    }

    /** Whether the caller says so. */
    public boolean tells(Flag flag) {
        return flags.get(flag) == FlagValue.YES;
    }
}
