package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.Histogram;
import org.alongside.contracts.Role;
import org.alongside.local.installation.Service;
import org.jspecify.annotations.Nullable;

/**
 * From a call that was accepted by HTTP to the car's acceptance on the dispatch board: incident to dispatch, the
 * dispatcher (played here) assigns a unit and asks for the car, the car's service answers. One car, taken back after
 * each job.
 */
final class CarBench {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    static final String INCIDENT = """
            {"daSuspected": "YES", "summary": "shouting; he has gone",
             "place": {"precision": "ADDRESS", "address": "1 Example Street", "latitude": 53.5448, "longitude": -2.6318,
                       "district": "WIGAN"},
             "flags": [{"flag": "SUSPECT_ON_SCENE", "value": "NO", "saidBy": "CALLER"}],
             "parties": [{"roles": ["VICTIM"], "name": "Ann Example"}]}""";

    private final BenchSystem system;
    private final Asking handler;
    private final Asking dispatcher;
    private final String incidents;
    private final String responses;
    private final String units;
    private final String car;
    private final String unit;

    /** Puts a car and a response unit on duty. */
    CarBench(BenchSystem system) {
        this.system = system;
        this.handler = system.as(Role.CALL_HANDLER);
        this.dispatcher = system.as(Role.DISPATCHER);
        this.incidents = system.url(Service.INCIDENT) + "/api/incidents";
        this.responses = system.url(Service.DISPATCH) + "/api/co-responses/";
        this.units = system.url(Service.DISPATCH) + "/api/units";
        this.unit = unit("RESPONSE");
        this.car = car();
    }

    private String unit(String kind) {
        var made = Fixes.unit(dispatcher, units, kind);
        dispatcher.done(units + "/" + made + "/crew", "{\"crew\": [\"pc-b1\", \"pc-b2\"], \"constables\": 2}");
        dispatcher.done(units + "/" + made + "/state", "{\"raw\": 2}");
        return made;
    }

    private String car() {
        var cars = system.url(Service.IDVA_CAR) + "/api";
        var made = system.as(Role.OPERATOR)
                .made(
                        cars + "/cars",
                        "{\"callSign\": \"BENCH-CAR\", \"area\": \"WIGAN\", \"unit\": \"" + unit("OTHER") + "\"}");
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var duty = system.as(Role.IDVA_MANAGER).made(cars + "/duties", """
                {"car": "%s", "dutyFrom": "%s", "dutyUntil": "%s", "area": "WIGAN", "kind": "EVENING",
                 "mode": "SECOND_RESPONSE", "overrunMinutesMax": 60}""".formatted(
                        made, now.minus(1, ChronoUnit.HOURS), now.plus(9, ChronoUnit.HOURS)));
        var officer = system.as(Role.IDVA_CAR_OFFICER);
        officer.done(cars + "/duties/" + duty + "/sign-on", "{\"member\": \"pc-b3\", \"role\": \"CONSTABLE\"}");
        officer.done(cars + "/duties/" + duty + "/sign-on", "{\"member\": \"idva-b\", \"role\": \"IDVA\"}");
        return made;
    }

    /** So many jobs one after the other, with nothing else going on. */
    Measure idle(int jobs, @Nullable Measure effectRemote) {
        return measure("car.end-to-end idle", measured(jobs), effectRemote);
    }

    /** So many jobs one after the other, beside so many other incidents a second. */
    Measure busy(int jobs, int othersPerSecond, @Nullable Measure effectRemote) {
        try (var _ = new Steadily(othersPerSecond, () -> handler.post(incidents, INCIDENT))) {
            return measure("car.end-to-end busy", measured(jobs), effectRemote);
        }
    }

    /** The same, while units also say where they are, as a gateway of devices passes it on: some fixes in a request. */
    Measure positioned(int jobs, int othersPerSecond, Fixes fixes, Measure busy) {
        try (var _ = new Steadily(othersPerSecond, () -> handler.post(incidents, INCIDENT));
                var _ = new Steadily(fixes.requestsPerSecond(), fixes::tell)) {
            return measure("car.end-to-end positions", measured(jobs), busy);
        }
    }

    private Histogram measured(int jobs) {
        var nanos = new Histogram(3);
        for (int i = 0; i < jobs; i++) {
            nanos.recordValue(job());
        }
        return nanos;
    }

    private static Measure measure(String name, Histogram nanos, @Nullable Measure effectRemote) {
        var measure = Measure.of(name, nanos);
        return effectRemote == null ? measure : measure.slownessComparedTo(effectRemote);
    }

    private long job() {
        await("the car is free", () -> "AVAILABLE".equals(carState()));
        var incident = handler.made(incidents, INCIDENT);
        long accepted = System.nanoTime();
        handler.done(incidents + "/" + incident + "/grade", "{\"grade\": \"G1\"}");
        await("the response opens", () -> !dispatcher.read(responses + incident).isMissingNode());
        dispatcher.done(
                responses + incident + "/legs/RESPONSE/assign",
                "{\"unit\": \"" + unit + "\", \"overrideReason\": \"LOCAL_KNOWLEDGE\"}");
        dispatcher.done(
                responses + incident + "/car/propose",
                "{\"car\": \"" + car + "\", \"mode\": \"SECOND_RESPONSE\", \"overrideReason\": \"LOCAL_KNOWLEDGE\"}");
        await("the car accepts", () -> isConfirmed(incident));
        long nanos = System.nanoTime() - accepted;
        takeBack(incident);
        return nanos;
    }

    private boolean isConfirmed(String incident) {
        return dispatcher
                .read(responses + incident)
                .findValuesAsText("standing")
                .contains("CONFIRMED");
    }

    private String carState() {
        return dispatcher
                .read(system.url(Service.IDVA_CAR) + "/api/cars/" + car)
                .path("item")
                .path("state")
                .asText();
    }

    private void takeBack(String incident) {
        dispatcher.done(responses + incident + "/car/stand-down", "{\"reason\": \"NOT_NEEDED\"}");
        dispatcher.done(
                responses + incident + "/legs/RESPONSE/release",
                "{\"unit\": \"" + unit + "\", \"reason\": \"NOT_NEEDED\"}");
        await("the car is told", () -> !"ASSIGNED".equals(carState()));
    }

    private static void await(String what, BooleanSupplier condition) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("waited too long until " + what);
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }
}
