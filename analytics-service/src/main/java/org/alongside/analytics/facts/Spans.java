package org.alongside.analytics.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of moments as spans that do not touch, in order; the end of a span does not belong to it.
 *
 * @param spans in order
 */
public record Spans(List<Span> spans) {
    /** No moment. */
    public static final Spans NONE = new Spans(List.of());

    /** One span, its end after its start. */
    public record Span(Instant from, Instant until) {}

    /** From one moment to another; none when the end is not later. */
    public static Spans of(Instant from, Instant until) {
        return until.isAfter(from) ? new Spans(List.of(new Span(from, until))) : NONE;
    }

    /** What is in either. */
    public Spans or(Spans other) {
        var sorted = new ArrayList<>(spans);
        sorted.addAll(other.spans);
        sorted.sort(Comparator.comparing(Span::from));
        var merged = new ArrayList<Span>();
        for (var span : sorted) {
            if (merged.isEmpty() || merged.getLast().until().isBefore(span.from())) {
                merged.add(span);
            } else {
                var last = merged.removeLast();
                merged.add(new Span(last.from(), later(last.until(), span.until())));
            }
        }
        return new Spans(List.copyOf(merged));
    }

    /** What is in both. */
    public Spans and(Spans other) {
        return spans.stream()
                .flatMap(one -> other.spans.stream().map(two -> both(one, two)))
                .reduce(NONE, Spans::or);
    }

    private static Spans both(Span one, Span two) {
        return of(later(one.from(), two.from()), one.until().isBefore(two.until()) ? one.until() : two.until());
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    /** What of it lies in {@code [from, until)}. */
    public Spans within(Instant from, Instant until) {
        return and(of(from, until));
    }

    /** How long it is. */
    public Duration length() {
        return spans.stream()
                .map(span -> Duration.between(span.from(), span.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether the moment is in it. */
    public boolean hold(Instant moment) {
        return spans.stream().anyMatch(span -> !moment.isBefore(span.from()) && moment.isBefore(span.until()));
    }
}
