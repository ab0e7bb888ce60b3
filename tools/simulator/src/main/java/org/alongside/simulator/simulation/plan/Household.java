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
    public record Person(String name, String gender, LocalDate bornOn, String phone) {
        /** Two letters exchanged, as in a hurry. */
        public Person misspelt() {
            return new Person("" + name.charAt(1) + name.charAt(0) + name.substring(2), gender, bornOn, phone);
        }

        /** The second of May for the fifth of February, where there is such a day. */
        public Person dayAndMonthSwapped() {
            boolean possible = bornOn.getDayOfMonth() <= 12;
            return new Person(
                    name,
                    gender,
                    possible
                            ? LocalDate.of(bornOn.getYear(), bornOn.getDayOfMonth(), 1)
                                    .withDayOfMonth(bornOn.getMonthValue())
                            : bornOn.minusYears(1),
                    phone);
        }
    }

    /** Where it is. */
    public record Home(String address, double latitude, double longitude) {}

    /** In a borough of Wigan's size, households that have called before and will again; everybody else calls once. */
    private static final double REPEATING = 1_450;

    private static final double REPEAT_PERCENT = 58;

    /** Lets the most frequent call some twenty times a year: three in a hundred more than five times. */
    private static final double TAIL = 1.4;

    private static final LocalDate REFERENCE_DAY = LocalDate.of(2026, 1, 1);
    private static final List<String> GIVEN =
            List.of("Alex", "Robin", "Sam", "Jo", "Chris", "Kim", "Lee", "Pat", "Ash", "Jamie", "Max", "Nic");

    /** Which household calls: mostly one that never did, else one of those that do, some far more than others. */
    static int numberOf(Chance chance, District district, int callNumber) {
        double repeating = REPEATING * district.callsAYear() / District.WIGAN.callsAYear();
        return chance.percent(REPEAT_PERCENT)
                ? (int) (repeating * Math.pow(chance.between(0, 1), TAIL))
                : (int) repeating + callNumber;
    }

    /** The household that has this number in its district. */
    public static Household of(long seed, District district, int numberThere) {
        var chance = Chance.in(seed, "household/" + numberThere);
        int number = district.numberInForce(numberThere);
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
                home(chance, district, numberThere));
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

    private static Home home(Chance chance, District district, int number) {
        return new Home(
                number + " Simulation Street, " + district.spoken(),
                district.anyLatitude(chance),
                district.anyLongitude(chance));
    }
}
