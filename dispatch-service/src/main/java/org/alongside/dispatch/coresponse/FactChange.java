package org.alongside.dispatch.coresponse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alongside.contracts.dispatch.IncidentFacts;
import org.alongside.contracts.ids.PartyId;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagReading;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.jspecify.annotations.Nullable;

/** One thing that came to be known of the incident. Saying it twice changes nothing. */
public sealed interface FactChange {

    /** The facts with this known too. */
    IncidentFacts after(IncidentFacts facts);

    /** How urgent it is, and by when somebody should be there. */
    record Graded(Grade grade, String policyLabel, @Nullable Instant targetAt) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts f) {
            return new IncidentFacts(
                    grade,
                    policyLabel,
                    targetAt,
                    f.daSuspected(),
                    f.riskLevel(),
                    f.place(),
                    f.flags(),
                    f.victims(),
                    f.restricted());
        }
    }

    /** Where it is. */
    record PlaceKnown(Place place) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts f) {
            return new IncidentFacts(
                    f.grade(),
                    f.policyLabel(),
                    f.targetAt(),
                    f.daSuspected(),
                    f.riskLevel(),
                    place,
                    f.flags(),
                    f.victims(),
                    f.restricted());
        }
    }

    /** Whether it is domestic abuse. */
    record AbuseKnown(FlagValue suspected) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts f) {
            return new IncidentFacts(
                    f.grade(),
                    f.policyLabel(),
                    f.targetAt(),
                    suspected,
                    f.riskLevel(),
                    f.place(),
                    f.flags(),
                    f.victims(),
                    f.restricted());
        }
    }

    /** How high the risk of serious harm is. Of several victims the highest counts. */
    record RiskKnown(RiskLevel level) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts f) {
            var before = f.riskLevel();
            var now = before == null || level.compareTo(before) > 0 ? level : before;
            return new IncidentFacts(
                    f.grade(),
                    f.policyLabel(),
                    f.targetAt(),
                    f.daSuspected(),
                    now,
                    f.place(),
                    f.flags(),
                    f.victims(),
                    f.restricted());
        }
    }

    /** A flag as now claimed. */
    record FlagKnown(FlagReading reading) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts facts) {
            var flags = new ArrayList<>(facts.flags());
            int at = indexOf(flags, reading.flag(), reading.about());
            if (at < 0) {
                flags.add(reading);
            } else {
                var stands = reading.value().heardAfter(flags.get(at).value());
                flags.set(at, FlagReading.said(reading.flag(), stands, reading.about()));
            }
            return withFlags(facts, flags);
        }
    }

    /** What police records hold now, in place of what they held before. What was said stands as it was. */
    record RecordsKnown(List<Flag> held) implements FactChange {
        public RecordsKnown {
            held = List.copyOf(held);
        }

        @Override
        public IncidentFacts after(IncidentFacts facts) {
            var flags = new ArrayList<>(facts.flags());
            flags.removeIf(FlagReading::heldByRecords);
            held.forEach(flag -> flags.add(FlagReading.recorded(flag)));
            return withFlags(facts, flags);
        }
    }

    /** A claim taken back as mistaken. */
    record FlagTakenBack(Flag flag, @Nullable PartyId about) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts facts) {
            var flags = new ArrayList<>(facts.flags());
            flags.removeIf(one -> !one.heldByRecords() && one.flag() == flag && Objects.equals(one.about(), about));
            return withFlags(facts, flags);
        }
    }

    /** This party is a victim. */
    record VictimKnown(PartyId victim) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts facts) {
            return facts.victims().contains(victim)
                    ? facts
                    : withVictims(facts, Response.plus(facts.victims(), victim));
        }
    }

    /** This party is no victim after all. */
    record VictimTakenBack(PartyId victim) implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts facts) {
            return withVictims(
                    facts,
                    facts.victims().stream().filter(one -> !one.equals(victim)).toList());
        }
    }

    /** Several at once, in this order. */
    record Several(List<FactChange> changes) implements FactChange {
        public Several {
            changes = List.copyOf(changes);
        }

        @Override
        public IncidentFacts after(IncidentFacts facts) {
            var after = facts;
            for (var change : changes) {
                after = change.after(after);
            }
            return after;
        }
    }

    /** Only named people may know of it. */
    record RestrictedNow() implements FactChange {
        @Override
        public IncidentFacts after(IncidentFacts f) {
            return new IncidentFacts(
                    f.grade(),
                    f.policyLabel(),
                    f.targetAt(),
                    f.daSuspected(),
                    f.riskLevel(),
                    f.place(),
                    f.flags(),
                    f.victims(),
                    true);
        }
    }

    private static int indexOf(List<FlagReading> flags, Flag flag, @Nullable PartyId about) {
        for (int i = 0; i < flags.size(); i++) {
            var one = flags.get(i);
            if (!one.heldByRecords() && one.flag() == flag && Objects.equals(one.about(), about)) {
                return i;
            }
        }
        return -1;
    }

    private static IncidentFacts withFlags(IncidentFacts f, List<FlagReading> flags) {
        return new IncidentFacts(
                f.grade(),
                f.policyLabel(),
                f.targetAt(),
                f.daSuspected(),
                f.riskLevel(),
                f.place(),
                flags,
                f.victims(),
                f.restricted());
    }

    private static IncidentFacts withVictims(IncidentFacts f, List<PartyId> victims) {
        return new IncidentFacts(
                f.grade(),
                f.policyLabel(),
                f.targetAt(),
                f.daSuspected(),
                f.riskLevel(),
                f.place(),
                f.flags(),
                victims,
                f.restricted());
    }
}
