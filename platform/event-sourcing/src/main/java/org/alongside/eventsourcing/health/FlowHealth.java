package org.alongside.eventsourcing.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.ToDoubleFunction;
import org.alongside.eventsourcing.follow.Transience;
import org.alongside.eventsourcing.health.Picture.Part;
import org.jspecify.annotations.Nullable;

/**
 * The one truthful picture of the flow: relay, followers, subscriptions, timers, what is parked. A part that is stuck
 * shows within 5 s. It says nothing about readiness: a service with a stuck relay still takes calls.
 */
public final class FlowHealth implements AutoCloseable {
    /** How long a part may be late before it is trouble. */
    public static final Duration LATE_AFTER = Duration.ofMillis(2_500);

    /** With {@link #LATE_AFTER} and the measurement itself this stays under 5 s. */
    public static final int MEASURE_MILLIS = 500;

    private static final Duration MEASURE_TIMEOUT = Duration.ofMillis(1_500);

    /** Name of the part that stands for the measuring itself. */
    private static final String ITSELF = "flow-health";

    private final Vertx vertx;
    private final List<Source> sources;
    private final InstantSource wall;
    private final MeterRegistry metrics;
    private final Map<String, Part> parts = new ConcurrentSkipListMap<>();
    private final Map<String, List<String>> partsOfSource = new ConcurrentHashMap<>();
    private volatile Instant measuredAt;
    private volatile boolean measured;
    private volatile boolean closed;
    private long timer;

    /** @param wall real time, for {@code since} */
    public FlowHealth(Vertx vertx, List<Source> sources, InstantSource wall, MeterRegistry metrics) {
        this.vertx = vertx;
        this.sources = List.copyOf(sources);
        this.wall = wall;
        this.metrics = metrics;
        this.measuredAt = wall.instant();
        Gauge.builder("alongside.flow.ok", this, self -> self.picture().ok() ? 1 : 0)
                .description("1 while everything flows")
                .tag("part", "all")
                .register(metrics);
    }

    /** Starts measuring. */
    public void start() {
        measureAndAgain();
    }

    private void measureAndAgain() {
        measure().subscribe().with(done -> {
            if (!closed) {
                timer = vertx.setTimer(MEASURE_MILLIS, ignored -> measureAndAgain());
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        vertx.cancelTimer(timer);
    }

    /** Measures every source once, all at the same time. Never fails. */
    public Uni<Picture> measure() {
        var all = sources.stream().map(this::measure).toList();
        var done = all.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(all).andCollectFailures().replaceWithVoid();
        return done.invoke(this::measured).map(nothing -> picture());
    }

    private void measured() {
        measuredAt = wall.instant();
        measured = true;
    }

    private Uni<Void> measure(Source source) {
        return Uni.createFrom()
                .deferred(source::measure)
                .ifNoItem()
                .after(MEASURE_TIMEOUT)
                .fail()
                .onFailure()
                .recoverWithItem(failure -> unmeasurable(source, Transience.describe(failure)))
                .invoke(readings -> accept(source, readings))
                .replaceWithVoid();
    }

    /** What cannot be measured is not known to be well, and so are the parts that it last spoke of. */
    private List<Reading> unmeasurable(Source source, String reason) {
        var readings = new ArrayList<Reading>();
        readings.add(new Reading(source.name(), false, 0, "cannot be measured: " + reason));
        for (var name : partsOfSource.getOrDefault(source.name(), List.of())) {
            var part = parts.get(name);
            if (part != null && !name.equals(source.name())) {
                readings.add(new Reading(name, false, part.behind(), "unknown: " + source.name() + " is not measured"));
            }
        }
        return readings;
    }

    private void accept(Source source, List<Reading> readings) {
        var names = readings.stream().map(Reading::part).toList();
        var gone = new ArrayList<>(partsOfSource.getOrDefault(source.name(), List.of()));
        gone.removeAll(names);
        gone.forEach(parts::remove);
        partsOfSource.put(source.name(), names);
        readings.forEach(reading -> parts.compute(reading.part(), (name, before) -> part(reading, before)));
    }

    private Part part(Reading reading, @Nullable Part before) {
        if (before == null) {
            gauges(reading.part());
        }
        var since = before != null && before.ok() == reading.ok() ? before.since() : wall.instant();
        return new Part(reading.part(), reading.ok(), since, reading.behind(), reading.detail());
    }

    private void gauges(String name) {
        Gauge.builder("alongside.flow.ok", this, self -> self.valueOf(name, part -> part.ok() ? 1 : 0))
                .description("1 while this part does its work in time")
                .tag("part", name)
                .register(metrics);
        Gauge.builder("alongside.flow.behind", this, self -> self.valueOf(name, Part::behind))
                .description("events, records, timers or keys that wait for this part")
                .tag("part", name)
                .register(metrics);
    }

    /** A part that is no more is neither well nor ill. */
    private double valueOf(String name, ToDoubleFunction<Part> value) {
        var part = parts.get(name);
        return part == null ? Double.NaN : value.applyAsDouble(part);
    }

    /** How everything was at the last measurement; not well when that was too long ago, or there was none yet. */
    public Picture picture() {
        var all = new ArrayList<>(parts.values());
        all.add(itself());
        return new Picture(all.stream().allMatch(Part::ok), measuredAt, List.copyOf(all));
    }

    private Part itself() {
        if (!measured) {
            return new Part(ITSELF, false, measuredAt, 0, "not measured yet");
        }
        var age = Duration.between(measuredAt, wall.instant());
        boolean ok = age.compareTo(LATE_AFTER) <= 0;
        return new Part(
                ITSELF, ok, measuredAt, 0, ok ? "measuring" : "nothing was measured for " + age.toSeconds() + " s");
    }
}
