package org.alongside.incident.pseudonym;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two descriptions of a person are, as points for what they have in common. It is an order to look at
 * candidates in, and no probability; a person decides.
 *
 * @param scorePercent 0 to 100
 */
public record Likeness(int scorePercent, Set<MatchReason> reasons) {
    /** Less is not worth anybody's time [A]. */
    public static final int WORTH_SHOWING = 35;

    private static final int MAX = 100;

    /**
     * @param asked keys of the person asked for
     * @param swapped keys of her or his birthday with day and month swapped
     * @param known keys of the other person
     */
    static Likeness of(
            Set<String> asked, Set<String> swapped, Collection<String> known, boolean samePhone, boolean sameHome) {
        var common = kinds(known.stream().filter(asked::contains).toList());
        var commonSwapped = kinds(known.stream().filter(swapped::contains).toList());
        var reasons = EnumSet.noneOf(MatchReason.class);
        name(common, reasons);
        birthday(common, commonSwapped, reasons);
        if (bothSayBirthday(asked, known) && reasons.stream().noneMatch(Likeness::isBirthday)) {
            reasons.add(MatchReason.BORN_OTHER_DAY);
        }
        contact(common, samePhone, sameHome, reasons);
        int points = reasons.stream().mapToInt(Likeness::points).sum();
        return new Likeness(Math.clamp(points, 0, MAX), reasons);
    }

    private static Set<Character> kinds(Collection<String> keys) {
        return keys.stream()
                .filter(key -> !key.isEmpty())
                .map(key -> key.charAt(0))
                .collect(Collectors.toSet());
    }

    private static void name(Set<Character> common, Set<MatchReason> reasons) {
        if (common.contains(Clue.NAME_IN_ORDER)) {
            reasons.add(MatchReason.NAME_SAME);
        } else if (common.contains(Clue.NAME)) {
            reasons.add(MatchReason.NAME_REVERSED);
        } else if (common.contains(Clue.SOUND)) {
            reasons.add(MatchReason.NAME_SOUNDS_ALIKE);
        } else if (common.contains(Clue.SPELLING)) {
            reasons.add(MatchReason.NAME_SPELT_ALIKE);
        } else if (common.contains(Clue.PART_AND_BIRTHDAY)) {
            reasons.add(MatchReason.NAME_PART_SOUNDS_ALIKE);
        }
    }

    private static void birthday(Set<Character> common, Set<Character> swapped, Set<MatchReason> reasons) {
        if (common.contains(Clue.BIRTHDAY)) {
            reasons.add(MatchReason.BORN_SAME_DAY);
        } else if (swapped.contains(Clue.BIRTHDAY)) {
            reasons.add(MatchReason.DAY_AND_MONTH_SWAPPED);
            if (reasons.isEmpty() && swapped.contains(Clue.PART_AND_BIRTHDAY)) {
                reasons.add(MatchReason.NAME_PART_SOUNDS_ALIKE);
            }
        } else if (common.contains(Clue.PART_AND_BIRTHDAY)) {
            reasons.add(MatchReason.BORN_NEARLY_SAME_DAY);
        }
    }

    private static void contact(Set<Character> common, boolean samePhone, boolean sameHome, Set<MatchReason> reasons) {
        if (samePhone) {
            reasons.add(MatchReason.PHONE_SAME);
        } else if (common.contains(Clue.PHONE)) {
            reasons.add(MatchReason.PHONE_NEARLY_SAME);
        }
        if (sameHome) {
            reasons.add(MatchReason.HOME_SAME);
        } else if (common.contains(Clue.HOME)) {
            reasons.add(MatchReason.HOME_SOUNDS_ALIKE);
        }
    }

    private static boolean bothSayBirthday(Set<String> asked, Collection<String> known) {
        return kinds(asked).contains(Clue.BIRTHDAY) && kinds(known).contains(Clue.BIRTHDAY);
    }

    private static boolean isBirthday(MatchReason reason) {
        return switch (reason) {
            case BORN_SAME_DAY, DAY_AND_MONTH_SWAPPED, BORN_NEARLY_SAME_DAY -> true;
            default -> false;
        };
    }

    /** Weights chosen by judgement [A], to be set anew once confirmed and refused candidates can be counted. */
    private static int points(MatchReason reason) {
        return switch (reason) {
            case NAME_SAME -> 50;
            case NAME_REVERSED -> 48;
            case NAME_SOUNDS_ALIKE -> 40;
            case NAME_SPELT_ALIKE -> 35;
            case NAME_PART_SOUNDS_ALIKE -> 15;
            case BORN_SAME_DAY -> 35;
            case DAY_AND_MONTH_SWAPPED -> 30;
            case BORN_NEARLY_SAME_DAY -> 25;
            case BORN_OTHER_DAY -> -25;
            case PHONE_SAME -> 35;
            case PHONE_NEARLY_SAME -> 20;
            case HOME_SAME -> 20;
            case HOME_SOUNDS_ALIKE -> 10;
        };
    }
}
