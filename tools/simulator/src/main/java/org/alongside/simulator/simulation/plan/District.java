package org.alongside.simulator.simulation.plan;

/**
 * A district of the force: how many domestic-abuse calls it has, and about where. Wigan's figure is its own; what is left
 * of the force's is shared out by inhabitants. Source: domain 10.1.
 */
public enum District {
    WIGAN(0, 6_992, 53.485, 53.565, -2.70, -2.47),
    BOLTON(1, 7_018, 53.55, 53.61, -2.50, -2.38),
    BURY(2, 4_600, 53.56, 53.62, -2.34, -2.26),
    MANCHESTER(3, 13_088, 53.41, 53.51, -2.29, -2.18),
    OLDHAM(4, 5_738, 53.52, 53.57, -2.16, -2.06),
    ROCHDALE(5, 5_311, 53.59, 53.64, -2.20, -2.08),
    SALFORD(6, 6_402, 53.48, 53.53, -2.42, -2.27),
    STOCKPORT(7, 6_995, 53.37, 53.43, -2.20, -2.07),
    TAMESIDE(8, 5_477, 53.45, 53.50, -2.12, -2.02),
    TRAFFORD(9, 5_573, 53.40, 53.46, -2.40, -2.28);

    /** Far more than any district has households. */
    private static final int NUMBERS_EACH = 100_000_000;

    private static final long SEEDS_APART = 1_000_003;

    private final int number;
    private final int callsAYear;
    private final double south;
    private final double north;
    private final double west;
    private final double east;

    District(int number, int callsAYear, double south, double north, double west, double east) {
        this.number = number;
        this.callsAYear = callsAYear;
        this.south = south;
        this.north = north;
        this.west = west;
        this.east = east;
    }

    /** Domestic-abuse calls expected in a year. */
    public int callsAYear() {
        return callsAYear;
    }

    /** A place in it, degrees. */
    public double anyLatitude(Chance chance) {
        return chance.between(south, north);
    }

    /** A place in it, degrees. */
    public double anyLongitude(Chance chance) {
        return chance.between(west, east);
    }

    /** What this district draws from in a run of that seed: each has its own luck. */
    public long seedOf(long seedOfRun) {
        return seedOfRun + SEEDS_APART * number;
    }

    /** A household's number as no other district has it. */
    int numberInForce(int household) {
        return NUMBERS_EACH * number + household;
    }

    /** As people write it. */
    String spoken() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
