package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.car.AbsenceReason;
import org.alongside.contracts.car.CrewRole;
import org.alongside.contracts.car.DutyKind;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.DeploymentState;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Arrivals;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.run.Body;

/**
 * The IDVA cars, their rota and who signs on. One car works evenings from Wednesday to Sunday and days on Monday and
 * Tuesday; a second helps on the nights of the weekend. Source: domain 3.5 and 10.4, mixed as the roster ends up there.
 */
final class Cars {
    private static final int OVERRUN_MINUTES = 60;
    private static final double NO_SHOW_PERCENT = 6;
    private static final Duration COMES_EARLY = Duration.ofMinutes(3);
    private static final Duration TRIES_TO_LEAVE = Duration.ofMinutes(10);

    private final World world;
    private final Fleet fleet;
    private final Map<UUID, Car> cars = new HashMap<>();
    private long planned;

    Cars(World world, Fleet fleet) {
        this.world = world;
        this.fleet = fleet;
    }

    /** A car, its vehicle as dispatch knows it, and whether it has a job. */
    static final class Car {
        private final int number;
        private final UUID vehicle;
        private boolean onJob;

        Car(int number, UUID vehicle) {
            this.number = number;
            this.vehicle = vehicle;
        }

        People.Crew crew() {
            return People.Crew.of(number);
        }

        UUID vehicle() {
            return vehicle;
        }

        void onJob(boolean now) {
            onJob = now;
        }
    }

    /** Registers the cars, plans their rota for these days and puts down who signs on when. */
    void begin(LocalDate first, LocalDate last) {
        finishEarlierJobs();
        roster(0, first, last, mixed(People.Crew.of(0)));
        roster(1, first, last, weekendNights(People.Crew.of(1)));
        var from = first.atStartOfDay(Arrivals.ZONE).toInstant();
        var until = last.plusDays(2).atStartOfDay(Arrivals.ZONE).toInstant();
        var path = "/api/duties?from=" + from + "&until=" + until + "&minPosition=" + planned;
        world.desk().items(People.IDVA_MANAGER, Service.IDVA_CAR, path).forEach(this::putDown);
    }

    /** What a car was left with when an earlier run ended is over. */
    private void finishEarlierJobs() {
        for (var outcome : List.of(DeploymentState.ACCEPTED, DeploymentState.ATTENDED, DeploymentState.CONTACT_MADE)) {
            world.desk()
                    .items(People.IDVA_MANAGER, Service.IDVA_CAR, "/api/deployments?outcome=" + outcome)
                    .forEach(this::finish);
        }
    }

    private void finish(JsonNode job) {
        if (!job.path("endedAt").isTextual()) {
            var path = "/api/deployments/" + job.path("deployment").asText();
            var over = Set.of("DEPLOYMENT_ENDED");
            world.desk()
                    .post(
                            People.dispatcher(0),
                            Service.IDVA_CAR,
                            path + "/withdrawn",
                            Body.with("cause", RefusalCode.END_OF_SHIFT),
                            over);
            world.desk().post(People.dispatcher(0), Service.IDVA_CAR, path + "/completed", Body.empty(), over);
        }
    }

    private void roster(int number, LocalDate first, LocalDate last, List<Body> windows) {
        var callSign = "IDVA-" + (1 + number);
        var vehicle = UUID.nameUUIDFromBytes(callSign.getBytes(StandardCharsets.UTF_8));
        var car = known(callSign).orElseGet(() -> registered(callSign, vehicle));
        fleet.add(vehicle, number);
        cars.put(car, new Car(number, vehicle));
        if (windows.stream().anyMatch(window -> falls(window, first, last))) {
            plan(car, first, last, windows);
        }
    }

    private Optional<UUID> known(String callSign) {
        return world.desk()
                .items(People.IDVA_MANAGER, Service.IDVA_CAR, "/api/cars")
                .valueStream()
                .filter(car -> car.path("callSign").asText().equals(callSign))
                .map(car -> UUID.fromString(car.path("car").asText()))
                .findFirst();
    }

    private UUID registered(String callSign, UUID vehicle) {
        var answer = world.desk()
                .post(
                        People.IDVA_MANAGER,
                        Service.IDVA_CAR,
                        "/api/cars",
                        Body.with("callSign", callSign)
                                .and("area", world.area())
                                .and("unit", vehicle));
        return UUID.fromString(answer.path("id").asText());
    }

    private void plan(UUID car, LocalDate first, LocalDate last, List<Body> windows) {
        planned = world.desk()
                .post(
                        People.IDVA_MANAGER,
                        Service.IDVA_CAR,
                        "/api/rota-patterns",
                        Body.with("car", car)
                                .and("name", "simulated")
                                .and("version", 1)
                                .and("from", first)
                                .and("until", last)
                                .and("windows", windows))
                .path("position")
                .asLong();
    }

    private static boolean falls(Body window, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(day -> window.says("day", day.getDayOfWeek()));
    }

    private List<Body> mixed(People.Crew crew) {
        var windows = new ArrayList<Body>();
        for (var day : DayOfWeek.values()) {
            boolean early = day.compareTo(DayOfWeek.WEDNESDAY) < 0;
            windows.add(
                    early
                            ? window(day, "08:00", "16:00", DutyKind.DAY, crew)
                            : window(day, "14:00", "22:00", DutyKind.EVENING, crew));
        }
        return windows;
    }

    private List<Body> weekendNights(People.Crew crew) {
        return List.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).stream()
                .map(day -> window(day, "18:00", "02:00", DutyKind.NIGHT, crew))
                .toList();
    }

    private Body window(DayOfWeek day, String from, String until, DutyKind kind, People.Crew crew) {
        return Body.with("day", day)
                .and("from", from)
                .and("until", until)
                .and("area", world.area())
                .and("kind", kind)
                .and("mode", DeploymentMode.SECOND_RESPONSE)
                .and("overrunMinutesMax", OVERRUN_MINUTES)
                .and(
                        "crew",
                        List.of(
                                Body.with("member", crew.officer()).and("role", CrewRole.CONSTABLE),
                                Body.with("member", crew.advocate()).and("role", CrewRole.IDVA)));
    }

    private void putDown(JsonNode duty) {
        var id = UUID.fromString(duty.path("duty").asText());
        var car = cars.get(UUID.fromString(duty.path("car").asText()));
        var from = Instant.parse(duty.path("dutyFrom").asText());
        var until = Instant.parse(duty.path("dutyUntil").asText());
        if (car == null) {
            return;
        }
        boolean comes =
                !Chance.in(world.seed(), "duty/" + car.number + "/" + from).percent(NO_SHOW_PERCENT);
        world.agenda().at(from.minus(COMES_EARLY), () -> come(id, car, comes));
        if (comes) {
            world.agenda().at(until, () -> leave(id, car));
        }
    }

    private void come(UUID duty, Car car, boolean advocateComes) {
        signOn(duty, car.crew().officer(), CrewRole.CONSTABLE);
        if (advocateComes) {
            signOn(duty, car.crew().advocate(), CrewRole.IDVA);
        } else {
            world.desk()
                    .post(
                            People.IDVA_MANAGER,
                            Service.IDVA_CAR,
                            "/api/duties/" + duty + "/absent",
                            Body.with("member", car.crew().advocate())
                                    .and("reason", AbsenceReason.SICKNESS)
                                    .and("at", world.now()));
        }
    }

    private void signOn(UUID duty, String member, CrewRole role) {
        world.desk()
                .post(
                        member,
                        Service.IDVA_CAR,
                        "/api/duties/" + duty + "/sign-on",
                        Body.with("member", member).and("role", role).and("at", world.now()));
    }

    /** Nobody goes home in the middle of a job. */
    private void leave(UUID duty, Car car) {
        if (car.onJob) {
            world.agenda().after(TRIES_TO_LEAVE, () -> leave(duty, car));
            return;
        }
        car.crew().both().forEach(member -> world.desk()
                .post(
                        member,
                        Service.IDVA_CAR,
                        "/api/duties/" + duty + "/sign-off",
                        Body.with("member", member).and("at", world.now())));
    }

    /** The car with this id. */
    Car of(UUID car) {
        return java.util.Objects.requireNonNull(cars.get(car), "a car of the borough");
    }
}
