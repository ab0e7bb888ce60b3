package org.alongside.simulator.simulation.plan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Seeded chance in one matter. What one matter draws changes nothing of another, so an incident is the same whatever
 * went on beside it.
 */
public final class Chance {
    /** The 90th percentile of the standard normal distribution. */
    private static final double Z90 = 1.2815515594;

    private final RandomGenerator random;

    private Chance(RandomGenerator random) {
        this.random = random;
    }

    /** Chance of this matter under this seed, always the same. */
    public static Chance in(long seed, String matter) {
        var name = (seed + "/" + matter).getBytes(StandardCharsets.UTF_8);
        return new Chance(new SplittableRandom(UUID.nameUUIDFromBytes(name).getMostSignificantBits()));
    }

    /** True in so many of a hundred cases. */
    public boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    /** A number from 0 to {@code bound - 1}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number from {@code low} to just under {@code high}. */
    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** Any of them, each as likely. */
    public <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** One way it may go, and how likely beside the others. */
    public record Way<T>(double weight, T outcome) {}

    /** One of several ways, by their weights. */
    @SafeVarargs
    public final <T> T oneWay(Way<T>... ways) {
        double sum = 0;
        for (var way : ways) {
            sum += way.weight();
        }
        double left = random.nextDouble() * sum;
        for (var way : ways) {
            left -= way.weight();
            if (left < 0) {
                return way.outcome();
            }
        }
        return ways[ways.length - 1].outcome();
    }

    /** A length of time whose median and 90th percentile are these, lognormally distributed, to the second. */
    public Duration lasting(Duration median, Duration p90) {
        double sigma = Math.log((double) p90.toSeconds() / median.toSeconds()) / Z90;
        return Duration.ofSeconds(Math.round(median.toSeconds() * Math.exp(sigma * random.nextGaussian())));
    }

    /** How often something happens that happens so often on average. */
    public int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** A gamma-distributed factor around 1; the larger the whole-numbered shape, the closer. */
    public double factor(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum += random.nextExponential();
        }
        return sum / shape;
    }
}
