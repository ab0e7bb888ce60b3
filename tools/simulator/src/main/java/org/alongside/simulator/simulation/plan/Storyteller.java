package org.alongside.simulator.simulation.plan;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.simulator.simulation.plan.Chance.Way;

/** Tells what happened, call by call. Shares are those of domain 10.1 and 10.3. */
public final class Storyteller {
    private static final Map<Flag, Double> PERCENT_TRUE = Map.ofEntries(
            Map.entry(Flag.WEAPON_PRESENT, 4.0),
            Map.entry(Flag.WEAPON_USED, 3.0),
            Map.entry(Flag.FIREARM, 0.3),
            Map.entry(Flag.STRANGULATION, 6.0),
            Map.entry(Flag.THREAT_TO_KILL, 5.0),
            Map.entry(Flag.PREGNANT_OR_NEWBORN, 4.0),
            Map.entry(Flag.HONOUR_BASED_ABUSE, 0.7),
            Map.entry(Flag.STALKING, 8.0),
            Map.entry(Flag.ORDER_IN_FORCE, 9.0),
            Map.entry(Flag.COUNTER_ALLEGATION, 6.0));

    /** Of flags that are asked for: the middle of the range given. */
    private static final double UNKNOWN_PERCENT = 25;

    private final long seed;

    /** The stories of this seed's borough. */
    public Storyteller(long seed) {
        this.seed = seed;
    }

    /** The story behind the call of this number. */
    public Story tell(int number, Instant answeredAt) {
        var chance = Chance.in(seed, "story/" + number);
        var household = Household.of(seed, Household.numberOf(chance, number));
        var grade = chance.oneWay(new Way<>(35, Grade.G1), new Way<>(47, Grade.G2), new Way<>(18, Grade.G3));
        boolean suspectAtScene = chance.percent(atScenePercent(grade));
        boolean childrenPresent = !household.children().isEmpty() && chance.percent(80);
        return new Story(
                number,
                answeredAt,
                source(chance),
                household,
                grade,
                chance.percent(90) ? FlagValue.YES : FlagValue.UNKNOWN,
                suspectAtScene,
                childrenPresent,
                flags(chance, household, suspectAtScene, childrenPresent),
                chance.percent(7),
                chance.percent(58),
                chance.percent(suspectAtScene ? 60 : 15),
                chance.oneWay(
                        new Way<>(8, RiskLevel.HIGH),
                        new Way<>(32, RiskLevel.MEDIUM),
                        new Way<>(60, RiskLevel.STANDARD)),
                chance.oneWay(
                        new Way<>(50, VictimPosition.SUPPORTS),
                        new Way<>(18, VictimPosition.UNDECIDED),
                        new Way<>(32, VictimPosition.NEVER_SUPPORTED)),
                chance.percent(55));
    }

    private static double atScenePercent(Grade grade) {
        return switch (grade) {
            case G1 -> 45;
            case G2 -> 25;
            default -> 5;
        };
    }

    private static CallSource source(Chance chance) {
        return chance.oneWay(
                new Way<>(62, CallSource.VICTIM),
                new Way<>(24, CallSource.THIRD_PARTY),
                new Way<>(3, CallSource.CHILD),
                new Way<>(8, CallSource.OTHER_AGENCY),
                new Way<>(2, CallSource.SUSPECT),
                new Way<>(1, CallSource.SILENT));
    }

    private static Map<Flag, FlagValue> flags(
            Chance chance, Household household, boolean suspectAtScene, boolean childrenPresent) {
        var flags = new EnumMap<Flag, FlagValue>(Flag.class);
        flags.put(Flag.SUSPECT_ON_SCENE, told(chance, suspectAtScene));
        flags.put(Flag.CHILDREN_PRESENT, told(chance, childrenPresent));
        flags.put(
                Flag.CHILDREN_NORMALLY_RESIDENT,
                told(chance, !household.children().isEmpty()));
        for (var flag : Flag.values()) {
            var percent = PERCENT_TRUE.get(flag);
            if (percent != null) {
                flags.put(flag, told(chance, chance.percent(percent)));
            }
        }
        return flags;
    }

    private static FlagValue told(Chance chance, boolean truth) {
        if (chance.percent(UNKNOWN_PERCENT)) {
            return chance.percent(50) ? FlagValue.UNKNOWN : FlagValue.NOT_ASKED;
        }
        return truth ? FlagValue.YES : FlagValue.NO;
    }
}
