package org.alongside.simulator.simulation.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as nobody in the control room knows it yet. How the system and its users meet it is not part of it.
 *
 * @param number of the call in its district in this run, from 0; calls that soon follow another have high ones
 * @param answeredAt when the call is answered
 * @param rang how long the call rang before
 * @param suspicion whether the call handler takes it for domestic abuse at once
 * @param suspectAtScene when officers arrive
 * @param flags as the caller tells them, with what stays unknown
 * @param secondCaller somebody else calls about the same event minutes later
 * @param slip how the victim's details are written down
 * @param follows number of the call by the same household in the 48 hours before that led to this one
 * @param supportWanted what the victim answers when an advocate offers support
 */
public record Story(
        int number,
        Instant answeredAt,
        Duration rang,
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
        boolean supportWanted,
        Slip slip,
        @Nullable Integer follows) {
    public Story {
        flags = Map.copyOf(flags);
    }

    /** Whether the caller says so. */
    public boolean tells(Flag flag) {
        return flags.get(flag) == FlagValue.YES;
    }
}
