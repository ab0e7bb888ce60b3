package org.alongside.simulator.simulation.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.contracts.incidents.RelationshipType;

/**
 * People who may call more than once. Names say that nobody real is meant; numbers are of the range kept free for
 * drama.
 *
 * @param number the same number under the same seed is the same household
 * @param children those who live there, mostly with the victim
 */
public record Household(
        int number, Person victim, Person suspect, RelationshipType relationship, List<Person> children, Home home) {

    /** Somebody in it. */
    public record Person(String name, String gender, LocalDate bornOn, String phone) {}

    /** Where it is. */
    public record Home(String address, double latitude, double longitude) {}

    /** Households that have called before and will again; everybody else calls once. */
    private static final int REPEATING = 1_200;

    private static final double REPEAT_PERCENT = 25;

    /** Lets the most frequent call some fifteen times a year. */
    private static final double TAIL = 1.5;

    private static final LocalDate REFERENCE_DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> GIVEN =
            List.of("Alex", "Robin", "Sam", "Jo", "Chris", "Kim", "Lee", "Pat", "Ash", "Jamie", "Max", "Nic");

    /** Which household calls: mostly one that never did, else one of those that do, some far more than others. */
    static int numberOf(Chance chance, int callNumber) {
        return chance.percent(REPEAT_PERCENT)
                ? (int) (REPEATING * Math.pow(chance.between(0, 1), TAIL))
                : REPEATING + callNumber;
    }

    /** The household of this number. */
    public static Household of(long seed, int number) {
        var chance = Chance.in(seed, "household/" + number);
        boolean partners = chance.percent(85);
        boolean femaleVictim = chance.percent(partners ? 81 : 73);
        int children = chance.percent(45) ? 1 + chance.poisson(0.8) : 0;
        return new Household(
                number,
                person(chance, number, 0, femaleVictim ? "female" : "male", 18, 62),
                person(chance, number, 1, femaleVictim ? "male" : "female", 18, 62),
                partners ? ofPartners(chance) : ofFamily(chance),
                IntStream.range(0, children)
                        .mapToObj(child ->
                                person(chance, number, 2 + child, chance.percent(50) ? "female" : "male", 1, 16))
                        .toList(),
                home(chance, number));
    }

    private static RelationshipType ofPartners(Chance chance) {
        return chance.percent(55) ? RelationshipType.PARTNER : RelationshipType.EX_PARTNER;
    }

    private static RelationshipType ofFamily(Chance chance) {
        return chance.oneOf(
                List.of(RelationshipType.CHILD_TO_PARENT, RelationshipType.SIBLING, RelationshipType.OTHER_FAMILY));
    }

    private static Person person(Chance chance, int number, int member, String gender, int youngest, int oldest) {
        var bornOn = REFERENCE_DAY.minusDays((long) chance.between(youngest * 365.25, oldest * 365.25));
        var phone = "07700 900%03d".formatted(chance.below(1_000));
        return new Person(chance.oneOf(GIVEN) + " Simulated-" + number + "-" + member, gender, bornOn, phone);
    }

    /** Somewhere in Wigan. */
    private static Home home(Chance chance, int number) {
        return new Home(number + " Simulation Street", chance.between(53.485, 53.565), chance.between(-2.70, -2.47));
    }
}
