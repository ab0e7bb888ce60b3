package org.alongside.incident.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.incidents.ClosureCheck;
import org.alongside.contracts.incidents.ClosureCheckMet;
import org.alongside.contracts.incidents.ClosureCheckWaived;
import org.alongside.contracts.incidents.ReferralAwaited;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ReferralDecisionMade;
import org.alongside.contracts.incidents.ReferralNotArrived;
import org.alongside.incident.InOrder;
import org.alongside.incident.referral.Referral.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The referral of each victim of an incident. That a referral was made is a claim until the IDVA service has it; once it
 * has, no later word takes that back. Source: domain 2.12.
 */
public record Referrals(Map<PartyId, Referral> byVictim) {
    /** Nothing was decided. */
    public static final Referrals NONE = new Referrals(Map.of());

    public Referrals {
        byVictim = InOrder.map(byVictim);
    }

    /** One that is awaited. */
    public record Awaited(PartyId victim, Instant saidAt, boolean told) {}

    /** Whether it is said to be made and has not arrived. */
    public boolean isAwaited(PartyId victim) {
        return is(Progress.AWAITED, victim);
    }

    /** Whether saying that it was made begins the time in which it has to arrive. */
    public boolean isToBeAwaited(PartyId victim) {
        return !is(Progress.ARRIVED, victim) && !is(Progress.AWAITED, victim);
    }

    private boolean is(Progress progress, @Nullable PartyId victim) {
        var known = byVictim.get(victim);
        return known != null && known.has(progress);
    }

    /** Those of these victims, to be counted. A party that is no victim any more is owed an answer, but counts for none. */
    public Count of(Collection<PartyId> victims) {
        return new Count(
                victims.stream().map(byVictim::get).filter(Objects::nonNull).toList());
    }

    /** Some referrals. */
    public record Count(List<Referral> referrals) {
        public Count {
            referrals = List.copyOf(referrals);
        }

        /** How many have come just so far. */
        public int having(Progress progress) {
            return Math.toIntExact(referrals.stream()
                    .filter(referral -> referral.has(progress))
                    .count());
        }

        /** How many are awaited and did not arrive in time. */
        public int late() {
            return Math.toIntExact(referrals.stream()
                    .filter(referral -> referral.has(Progress.AWAITED) && referral.told())
                    .count());
        }
    }

    /** The one whose time is over first; of those somebody was told of only when there is no other. */
    public Optional<Awaited> next() {
        return byVictim.entrySet().stream()
                .filter(entry -> entry.getValue().has(Progress.AWAITED))
                .map(entry -> new Awaited(
                        entry.getKey(),
                        Objects.requireNonNull(entry.getValue().saidAt()),
                        entry.getValue().told()))
                .min(Comparator.comparing(Awaited::told).thenComparing(Awaited::saidAt));
    }

    /** Somebody decided. */
    public Referrals decided(ReferralDecisionMade made) {
        return made.decision() == ReferralDecision.DECLINED
                ? unlessArrived(made.victim(), Referral.of(Progress.DECLINED))
                : isToBeAwaited(made.victim()) ? with(made.victim(), Referral.of(Progress.SAID)) : this;
    }

    /** It has to arrive. */
    public Referrals awaited(ReferralAwaited awaited) {
        return with(awaited.victim(), Referral.awaited(awaited.saidAt()));
    }

    /** Somebody was told that it did not. */
    public Referrals told(ReferralNotArrived missing) {
        var known = byVictim.get(missing.victim());
        return known == null ? this : with(missing.victim(), known.toldOf());
    }

    /** It has arrived. */
    public Referrals met(ClosureCheckMet met) {
        return met.check() == ClosureCheck.REFERRAL_DECISION && met.party() != null
                ? with(met.party(), Referral.of(Progress.ARRIVED))
                : this;
    }

    /** A supervisor does without; what is awaited is awaited all the same. */
    public Referrals waived(ClosureCheckWaived waived) {
        var victim = waived.party();
        return waived.check() == ClosureCheck.REFERRAL_DECISION && victim != null && !byVictim.containsKey(victim)
                ? with(victim, Referral.of(Progress.WAIVED))
                : this;
    }

    private Referrals unlessArrived(PartyId victim, Referral next) {
        return is(Progress.ARRIVED, victim) ? this : with(victim, next);
    }

    private Referrals with(PartyId victim, Referral referral) {
        return new Referrals(InOrder.with(byVictim, victim, referral));
    }
}
