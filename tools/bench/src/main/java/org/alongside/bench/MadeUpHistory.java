package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Ten years of a made-up force, the same for the same seed: couples of whom three in four were met once and three in a
 * hundred more than five times a year. Source: domain 10.3. Three incidents to two people in a couple each time, so
 * six to a couple.
 */
final class MadeUpHistory {
    /** Incidents at each of the {@link #HOSTELS}, and of whom nobody has more. */
    static final int HOT_INCIDENTS = 2_000;

    static final int HOSTELS = 5;
    private static final int HOT_COUPLES = 5;
    private static final int HOT_COUPLE_INCIDENTS = 400;
    private static final int INCIDENTS_A_COUPLE = 6;
    private static final int YEARS = 10;
    private static final double ONCE = 0.75;
    private static final double OFTEN = 0.97;
    private static final double OFTEN_INCIDENTS = 5.0 * YEARS;
    private static final double OFTEN_MORE = 10;
    private static final double SELDOM_MORE = 13.7;
    private static final int HOMES_A_POSTCODE = 15;
    private static final int HOUSES_A_STREET = 120;
    private static final Instant UNTIL = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<String> FRONT = List.of(
            "Bar", "Ben", "Cal", "Car", "Dal", "Den", "El", "Far", "Gar", "Hal", "Har", "Kel", "Lan", "Mar", "Mel",
            "Nor", "Pel", "Ram", "San", "Wal");
    private static final List<String> MIDDLE = List.of("", "a", "e", "i", "o");
    private static final List<String> BACK = List.of(
            "den", "ford", "ham", "is", "kin", "ley", "man", "ner", "ney", "per", "rick", "sen", "son", "ster", "ton",
            "vil", "well", "wick", "win", "worth");
    private static final List<String> GIVEN_BACK = List.of("a", "y", "ie", "an", "en", "us", "ina", "elle", "ard", "o");

    private final long seed;
    private final int people;

    /** @param people how many different ones; the incidents are about three times as many */
    MadeUpHistory(long seed, int people) {
        this.seed = seed;
        this.people = people;
    }

    /** Where somebody lives. */
    record Home(String address, String postcode) {}

    /** Somebody as they would be written down without a slip. */
    record Person(String name, LocalDate born, String phone, Home home) {}

    /** Two people and when the police were called to them. */
    record Couple(int number, Person victim, Person suspect, List<Instant> calledAt, Random chance) {}

    static Home hostel(int number) {
        return new Home((number + 1) + " Hostel Lane", "ZH1 1AA");
    }

    int couples() {
        return people / 2;
    }

    long incidentsExpected() {
        return (long) couples() * INCIDENTS_A_COUPLE;
    }

    void forEach(Consumer<Couple> each) {
        for (int number = 0; number < couples(); number++) {
            each.accept(couple(number));
        }
    }

    /** Any one of them, without making the others. */
    Couple couple(int number) {
        var chance = new Random(seed * 1_000_003 + number);
        var home = home(number);
        var victim = person(2 * number, home, chance);
        var suspect = person(2 * number + 1, home, chance);
        return new Couple(number, victim, suspect, calls(incidents(number, chance), chance), chance);
    }

    private static int incidents(int number, Random chance) {
        if (number < HOT_COUPLES) {
            return HOT_COUPLE_INCIDENTS;
        }
        double how = chance.nextDouble();
        if (how < ONCE) {
            return 1;
        }
        return how < OFTEN ? 2 + (int) more(SELDOM_MORE, chance) : (int) (OFTEN_INCIDENTS + more(OFTEN_MORE, chance));
    }

    private static double more(double mean, Random chance) {
        return -mean * Math.log(1 - chance.nextDouble());
    }

    private static List<Instant> calls(int incidents, Random chance) {
        var calls = new ArrayList<Instant>(incidents);
        long seconds = Duration.ofDays(365L * YEARS).toSeconds();
        for (int i = 0; i < incidents; i++) {
            calls.add(UNTIL.minusSeconds(chance.nextLong(seconds)));
        }
        return calls;
    }

    private static Person person(int number, Home home, Random chance) {
        var given = pick(FRONT.size() * GIVEN_BACK.size(), 1.5, chance);
        var family = pick(FRONT.size() * MIDDLE.size() * BACK.size(), 2, chance);
        return new Person(
                FRONT.get(given % FRONT.size())
                        + GIVEN_BACK.get(given / FRONT.size())
                        + " "
                        + FRONT.get(family % FRONT.size())
                        + MIDDLE.get(family / FRONT.size() % MIDDLE.size())
                        + BACK.get(family / FRONT.size() / MIDDLE.size()),
                LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(365 * 57)),
                "0700%07d".formatted(number),
                home);
    }

    /** The first are the commonest. */
    private static int pick(int many, double steepness, Random chance) {
        return (int) (many * Math.pow(chance.nextDouble(), steepness));
    }

    private static Home home(int number) {
        int street = number / HOUSES_A_STREET;
        int block = number / HOMES_A_POSTCODE;
        return new Home(
                (number % HOUSES_A_STREET + 1) + " " + word(street) + " Street",
                "Z%c%d %d%c%c"
                        .formatted(
                                'A' + block / (26 * 26 * 10) % 26,
                                1 + block / (26 * 26 * 10 * 26),
                                block / (26 * 26) % 10,
                                'A' + block / 26 % 26,
                                'A' + block % 26));
    }

    private static String word(int street) {
        return FRONT.get(street % FRONT.size())
                + BACK.get(street / FRONT.size() % BACK.size())
                + GIVEN_BACK.get(street / FRONT.size() / BACK.size() % GIVEN_BACK.size());
    }
}
