package org.alongside.analytics.figures;

/** A value with its 95 % interval. */
public record Interval(double value, double low, double high) {
    /** 95 %, two-sided. */
    static final double Z = 1.959964;
}
