package org.alongside.bench;

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
 */
public record Measure(
        String name,
        int inFlight,
        double perSecond,
        double p50Millis,
        double p99Millis,
        @Nullable Double ratioToRaw) {

    /** The same figure with its throughput compared to {@code raw}. */
    Measure comparedTo(Measure raw) {
        return new Measure(name, inFlight, perSecond, p50Millis, p99Millis, perSecond / raw.perSecond());
    }

    /** The same figure with its median time compared to {@code raw}: for paths, where less is better. */
    Measure slownessComparedTo(Measure raw) {
        return new Measure(name, inFlight, perSecond, p50Millis, p99Millis, p50Millis / raw.p50Millis());
    }
}
