package org.alongside.simulator.simulation.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.incidents.CallSource;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.simulator.simulation.plan.Chance.Way;
import org.jspecify.annotations.Nullable;

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

    /**
     * Calls that another follows within 48 hours, where nobody was arrested: with it, about 22 of 100 repeats within 28
     * days come in the first two. Source: domain 10.3.
     */
    private static final double SOON_AGAIN_PERCENT = 3;

    /** What share of calls does not soon follow another: about 72 of 100 end without arrest. */
    static final double FIRST_SHARE = 1 - .72 * SOON_AGAIN_PERCENT / 100;

    private static final Duration SOON_MEDIAN = Duration.ofHours(10);
    private static final Duration SOON_P90 = Duration.ofHours(40);
    private static final Duration SOON_MIN = Duration.ofHours(3);
    private static final Duration SOON_MAX = Duration.ofDays(2);

    /** More than any run has calls. */
    private static final int AGAIN = 10_000_000;

    private final long seed;
    private final District district;

    /** The stories of this seed in that district. */
    public Storyteller(long seed, District district) {
        this.seed = seed;
        this.district = district;
    }

    /** The story behind the call of this number. */
    public Story tell(int number, Instant answeredAt) {
        var chance = Chance.in(seed, "story/" + number);
        return tell(
                number,
                answeredAt,
                Household.of(seed, district, Household.numberOf(chance, district, number)),
                null,
                chance);
    }

    /** The story of the same household soon after, if this one does not rest. */
    public Optional<Story> again(Story story) {
        int number = story.number() + AGAIN;
        var chance = Chance.in(seed, "story/" + number);
        if (story.arrest() || !chance.percent(SOON_AGAIN_PERCENT)) {
            return Optional.empty();
        }
        var later = story.answeredAt().plus(soon(chance));
        return Optional.of(tell(number, later, story.household(), story.number(), chance));
    }

    private static Duration soon(Chance chance) {
        return Collections.min(
                List.of(SOON_MAX, Collections.max(List.of(SOON_MIN, chance.lasting(SOON_MEDIAN, SOON_P90)))));
    }

    private static Story tell(
            int number, Instant answeredAt, Household household, @Nullable Integer follows, Chance chance) {
        var grade = chance.oneWay(new Way<>(35, Grade.G1), new Way<>(47, Grade.G2), new Way<>(18, Grade.G3));
        boolean suspectAtScene = chance.percent(atScenePercent(grade));
        boolean childrenPresent = !household.children().isEmpty() && chance.percent(80);
        return new Story(
                number,
                answeredAt,
                Lasting.ANSWERING.drawn(chance),
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
                chance.percent(55),
                slip(chance),
                follows);
    }

    /** Four in a hundred cannot be matched, or not without a second look. */
    private static Slip slip(Chance chance) {
        return chance.oneWay(
                new Way<>(96, Slip.NONE),
                new Way<>(1.5, Slip.NAME_MISSPELT),
                new Way<>(1, Slip.DAY_AND_MONTH_SWAPPED),
                new Way<>(1.5, Slip.NOT_NAMED));
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
        flags.put(Flag.SUSPECT_ON_SCENE, told(chance, Flag.SUSPECT_ON_SCENE, suspectAtScene));
        flags.put(Flag.CHILDREN_PRESENT, told(chance, Flag.CHILDREN_PRESENT, childrenPresent));
        flags.put(
                Flag.CHILDREN_NORMALLY_RESIDENT,
                told(
                        chance,
                        Flag.CHILDREN_NORMALLY_RESIDENT,
                        !household.children().isEmpty()));
        for (var flag : Flag.values()) {
            var percent = PERCENT_TRUE.get(flag);
            if (percent != null) {
                flags.put(flag, told(chance, flag, chance.percent(percent)));
            }
        }
        return flags;
    }

    private static FlagValue told(Chance chance, Flag flag, boolean truth) {
        if (chance.percent(percentUnknown(flag))) {
            return chance.percent(50) ? FlagValue.UNKNOWN : FlagValue.NOT_ASKED;
        }
        return truth ? FlagValue.YES : FlagValue.NO;
    }

    /** How often callers leave it open: what is seen least, what is asked last most. Within the range of domain 10.3. */
    private static double percentUnknown(Flag flag) {
        return switch (flag) {
            case SUSPECT_ON_SCENE, CHILDREN_PRESENT -> 15;
            case CHILDREN_NORMALLY_RESIDENT, WEAPON_PRESENT, WEAPON_USED, FIREARM -> 20;
            case PREGNANT_OR_NEWBORN, COUNTER_ALLEGATION -> 30;
            case STALKING -> 35;
            case HONOUR_BASED_ABUSE, ORDER_IN_FORCE -> 40;
            default -> 25;
        };
    }
}
