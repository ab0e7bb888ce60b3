package org.alongside.simulator.simulation.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.alongside.local.installation.Service;
import org.alongside.simulator.client.Api;
import org.alongside.simulator.client.Api.Answer;

/**
 * The business clocks of all services, which a run turns. At full speed they stand still while people act and jump from
 * one act to the next; at a chosen speed they run, and people wait for their time.
 */
public final class Clocks {
    /** The services that have a clock. */
    public static final List<Service> SERVICES =
            List.of(Service.INCIDENT, Service.DISPATCH, Service.IDVA_CAR, Service.CASES, Service.ANALYTICS);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);
    private static final double ORDINARY = 1;
    private static final String PAST_IT_ALREADY = "CLOCK_REFUSED";

    private final java.util.function.Function<Service, String> urls;
    private final Api operator;
    private final Desk desk;
    private final double speed;
    private Instant shown = Instant.MIN;
    private long shownSince = System.nanoTime();

    /**
     * Clocks to be turned.
     *
     * @param speed business seconds in a real second, or 0 for as fast as the system goes
     */
    public Clocks(java.util.function.Function<Service, String> urls, Api operator, Desk desk, double speed) {
        this.urls = urls;
        this.operator = operator;
        this.desk = desk;
        this.speed = speed;
    }

    /** What a clock says or is told. */
    private record Setting(Instant at, double rate) {}

    /** The latest moment that any service's clock shows. */
    public Instant latest() {
        return SERVICES.stream()
                .map(service -> desk.answered(service, () -> operator.read(url(service))))
                .map(answer -> Instant.parse(answer.body().path("at").asText()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Sets all clocks to the beginning of a run. */
    public void start(Instant from) {
        set(from, speed);
    }

    /** Brings all clocks to this moment. */
    public void turnTo(Instant moment) {
        if (speed == 0) {
            if (moment.isAfter(shown)) {
                set(moment, 0);
            }
        } else {
            waitFor(moment);
        }
    }

    /** Lets all clocks run at the ordinary speed from where they are. */
    public void release() {
        set(latest(), ORDINARY);
    }

    private void waitFor(Instant moment) {
        for (var left = realUntil(moment); left.isPositive(); left = realUntil(moment)) {
            LockSupport.parkNanos(Math.min(left.toNanos(), LONGEST_PAUSE.toNanos()));
        }
    }

    private Duration realUntil(Instant moment) {
        double business = Duration.between(shown, moment).toNanos() / speed;
        return Duration.ofNanos((long) business - (System.nanoTime() - shownSince));
    }

    private void set(Instant moment, double rate) {
        var all = SERVICES.stream()
                .map(service -> CompletableFuture.supplyAsync(() -> set(service, new Setting(moment, rate))))
                .toList();
        all.stream().map(CompletableFuture::join).forEach(Clocks::requireTurned);
        shown = moment;
        shownSince = System.nanoTime();
    }

    /** A clock that is past it already refuses and is left where it is: time only moves forward. */
    private static void requireTurned(Answer answer) {
        if (!answer.isSuccess() && !answer.code().equals(PAST_IT_ALREADY)) {
            throw new Refused("a business clock was not turned: " + answer.status() + " " + answer.code());
        }
    }

    private Answer set(Service service, Setting setting) {
        return desk.answered(service, () -> operator.put(url(service), setting));
    }

    private String url(Service service) {
        return urls.apply(service) + "/api/clock";
    }
}
