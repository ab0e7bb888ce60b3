package org.alongside.incident.custody;

import java.time.Instant;
import java.util.Set;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.ReleaseAnswer;
import org.alongside.contracts.incidents.ReleaseBasis;
import org.alongside.contracts.incidents.SuspectReleased;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.incident.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * One suspect out of custody.
 *
 * @param answer what was done about it; null while nobody said
 * @param escalatedAt when somebody was last told that nothing protects the victim; null when nobody was
 * @param victimsTold who knows
 * @param untoldTold somebody was told that a victim does not know
 */
public record Release(
        PartyId suspect,
        ReleaseBasis basis,
        FlagValue protectiveConditions,
        Instant releasedAt,
        @Nullable ReleaseAnswer answer,
        @Nullable Instant escalatedAt,
        Set<PartyId> victimsTold,
        boolean untoldTold) {
    public Release {
        victimsTold = InOrder.set(victimsTold);
    }

    static Release of(SuspectReleased released) {
        return new Release(
                released.suspect(),
                released.basis(),
                released.protectiveConditions(),
                released.releasedAt(),
                null,
                null,
                Set.of(),
                false);
    }

    /** Whether conditions are known that keep the suspect away. That nobody knows of any is not protection. */
    public boolean isProtected() {
        return protectiveConditions == FlagValue.YES;
    }

    /** Whether somebody still has to say what is done about it. */
    public boolean asksForAnswer() {
        return !isProtected() && answer == null;
    }

    /** Whether any of these does not know; where no victim is known, until somebody was told. */
    boolean isUntold(Iterable<PartyId> victims) {
        if (!victims.iterator().hasNext()) {
            return victimsTold.isEmpty();
        }
        for (var victim : victims) {
            if (!victimsTold.contains(victim)) {
                return true;
            }
        }
        return false;
    }

    Release answered(ReleaseAnswer given) {
        return new Release(
                suspect, basis, protectiveConditions, releasedAt, given, escalatedAt, victimsTold, untoldTold);
    }

    Release escalated(Instant at) {
        return new Release(suspect, basis, protectiveConditions, releasedAt, answer, at, victimsTold, untoldTold);
    }

    Release knownTo(PartyId victim) {
        return new Release(
                suspect,
                basis,
                protectiveConditions,
                releasedAt,
                answer,
                escalatedAt,
                InOrder.with(victimsTold, victim),
                untoldTold);
    }

    Release untold() {
        return new Release(suspect, basis, protectiveConditions, releasedAt, answer, escalatedAt, victimsTold, true);
    }
}
