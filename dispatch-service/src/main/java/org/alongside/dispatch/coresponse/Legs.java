package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.LegGapFound;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.ids.DecisionId;
import org.alongside.contracts.ids.UnitId;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.jspecify.annotations.Nullable;

/** The legs of one response, in the order of {@link Leg}. */
public record Legs(List<LegState> all) {

    /** Before anybody said what is needed. */
    static final Legs NONE = new Legs(Arrays.stream(Leg.values())
            .map(leg -> new LegState(leg, false, false, List.of(), null, List.of()))
            .toList());

    /**
     * One leg.
     *
     * @param served somebody carried it, was there and is done
     * @param carriers units on it now; the car's leg is carried by its deployment instead
     * @param gap why nobody can carry it, until somebody does
     * @param told decisions on it that a unit was told of at once, the last one last
     */
    public record LegState(
            Leg leg,
            boolean required,
            boolean served,
            List<Carrier> carriers,
            @Nullable Gap gap,
            List<Told> told) {
        /** Those kept before decisions were told apart know of none. */
        public LegState {
            told = told == null ? List.of() : List.copyOf(told);
        }

        /** Nobody had it, and nothing stands in the way. */
        LegState anew() {
            return new LegState(leg, required, false, carriers, null, told);
        }

        /** Needed once more is not served yet. */
        LegState required(boolean now) {
            return new LegState(leg, now, served && !now, carriers, now ? gap : null, told);
        }

        LegState done() {
            return new LegState(leg, required, true, carriers, gap, told);
        }

        LegState gap(@Nullable Gap now) {
            return new LegState(leg, required, served, carriers, now, told);
        }

        LegState with(Carrier carrier) {
            var more = new ArrayList<>(without(carrier.unit()).carriers());
            more.add(carrier);
            return new LegState(leg, required, served, List.copyOf(more), null, told);
        }

        LegState without(UnitId unit) {
            var left = carriers.stream().filter(one -> !one.unit().equals(unit)).toList();
            return new LegState(leg, required, served, left, gap, told);
        }

        /** A decision on it that this unit was told of at once, where it was one. */
        LegState told(UnitId unit, @Nullable DecisionId decision) {
            return decision == null
                    ? this
                    : new LegState(leg, required, served, carriers, gap, Response.plus(told, new Told(unit, decision)));
        }

        /**
         * Whether this unit was told something else since, so that what its own stream tells of the decision is no news.
         * The last one is heard again: what the unit said before it may have come later.
         */
        boolean isOvertaken(UnitId unit, @Nullable DecisionId decision) {
            var heard = told.stream()
                    .filter(one -> one.unit().equals(unit))
                    .map(Told::decision)
                    .toList();
            return decision != null
                    && heard.contains(decision)
                    && !heard.getLast().equals(decision);
        }

        /** Whether this unit carries it. */
        public boolean isCarriedBy(UnitId unit) {
            return carriers.stream().anyMatch(one -> one.unit().equals(unit));
        }

        /** Whether this unit carries it and has arrived: a unit that clears on its way there has done nothing. */
        boolean isThere(UnitId unit) {
            return carriers.stream().anyMatch(one -> one.unit().equals(unit) && one.hasArrived());
        }

        /** Needed, somebody had it, and nobody has it now. */
        boolean isLeft() {
            return required && served && carriers.isEmpty();
        }

        /** Needed, and no unit has it or had it. */
        boolean wantsUnit() {
            return required && !served && carriers.isEmpty();
        }
    }

    /** A unit on a leg, and how far it has come; no progress means told and not yet answered. */
    public record Carrier(UnitId unit, @Nullable LegProgress progress, Instant since) {
        boolean hasArrived() {
            return progress == LegProgress.AT_SCENE || progress == LegProgress.WITH_VICTIM;
        }
    }

    /** A decision on a leg and the unit that was told of it at once. */
    public record Told(UnitId unit, DecisionId decision) {}

    /** Nobody can carry a leg, and why. */
    public record Gap(GapReason reason, @Nullable RefusalCode refusal, Instant foundAt) {
        static Gap of(LegGapFound found) {
            return new Gap(found.reason(), found.refusal(), found.foundAt());
        }
    }

    public Legs {
        all = List.copyOf(all);
    }

    /** The state of one leg. */
    public LegState of(Leg leg) {
        return all.stream().filter(one -> one.leg() == leg).findFirst().orElseThrow();
    }

    Legs change(Leg leg, UnaryOperator<LegState> how) {
        return new Legs(
                all.stream().map(one -> one.leg() == leg ? how.apply(one) : one).toList());
    }

    /** The incident is live again, and what was done before serves nothing of it. */
    Legs anew() {
        return new Legs(all.stream().map(LegState::anew).toList());
    }

    /** Legs this unit carries. */
    public List<Leg> carriedBy(UnitId unit) {
        return all.stream()
                .filter(one -> one.isCarriedBy(unit))
                .map(LegState::leg)
                .toList();
    }

    /** Units on any leg. */
    public List<UnitId> units() {
        return all.stream()
                .flatMap(one -> one.carriers().stream())
                .map(Carrier::unit)
                .distinct()
                .toList();
    }

    /** Whether a unit has the scene or the arrest (rule D5). */
    public boolean hasSceneUnit() {
        return !of(Leg.RESPONSE).carriers().isEmpty()
                || !of(Leg.ARREST).carriers().isEmpty();
    }
}
