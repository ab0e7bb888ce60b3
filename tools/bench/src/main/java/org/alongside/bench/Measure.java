package org.alongside.bench;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a run. Absolute figures are only good within their run; what counts is the ratio.
 *
 * @param name such as {@code store.report}
 * @param inFlight operations under way at the same time
 * @param perSecond completed operations in a second
 * @param p50Millis half were faster than this, from asking to durable
 * @param p99Millis all but one in a hundred were faster
 * @param ratioToRaw {@code perSecond} to that of the raw measure it is compared with (see docs), or null for a raw one
 * @param mebibytes resident memory or disk, for a figure of that only
 */
public record Measure(
        String name,
        int inFlight,
        double perSecond,
        double p50Millis,
        double p99Millis,
        @Nullable Double ratioToRaw,
        @Nullable Double mebibytes) {
    private static final double NANOS_PER_MILLI = 1_000_000;

    /** A figure of time. */
    Measure(
            String name,
            int inFlight,
            double perSecond,
            double p50Millis,
            double p99Millis,
            @Nullable Double ratioToRaw) {
        this(name, inFlight, perSecond, p50Millis, p99Millis, ratioToRaw, null);
    }

    /** Something done one after the other. */
    static Measure of(String name, Histogram nanos) {
        return new Measure(
                name,
                1,
                TimeUnit.SECONDS.toNanos(1) / nanos.getMean(),
                nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
                nanos.getValueAtPercentile(99) / NANOS_PER_MILLI,
                null);
    }

    /** Something done a single time. */
    static Measure once(String name, long nanos) {
        double millis = nanos / NANOS_PER_MILLI;
        return new Measure(name, 1, 1000 / millis, millis, millis, null);
    }

    /** What a process holds, or a database takes. */
    static Measure ofMemory(String name, double mebibytes) {
        return new Measure(name, 0, 0, 0, 0, null, mebibytes);
    }

    /** The same figure with its throughput compared to {@code raw}. */
    Measure comparedTo(Measure raw) {
        return new Measure(name, inFlight, perSecond, p50Millis, p99Millis, perSecond / raw.perSecond());
    }

    /** The same figure with its median time compared to {@code raw}: for paths, where less is better. */
    Measure slownessComparedTo(Measure raw) {
        return new Measure(name, inFlight, perSecond, p50Millis, p99Millis, p50Millis / raw.p50Millis());
    }
}
