package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.alongside.contracts.car.BodyWornVideoReason;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.SafePlace;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Lasting;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** One job of an IDVA car: drive, wait until the scene is safe, meet the victim, offer support, write up. */
final class CarJob {
    private static final Duration SETS_OUT = Duration.ofMinutes(1);
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(3);
    private static final int LOOKS_MAX = 40;
    private static final Duration CHECKS_IN = Duration.ofMinutes(15);
    private static final Duration AT_THE_DOOR = Duration.ofMinutes(2);
    private static final Duration BEFORE_LEAVING = Duration.ofMinutes(5);
    private static final double NOBODY_TO_TALK_TO_PERCENT = 10;
    private static final double ALONE_PERCENT = 90;
    private static final double LATER_CONTACT_PERCENT = 70;
    private static final Duration LATER = Duration.ofDays(2);

    private final World world;
    private final Fleet fleet;
    private final Cars cars;
    private final Aftercare aftercare;

    CarJob(World world, Fleet fleet, Cars cars, Aftercare aftercare) {
        this.world = world;
        this.fleet = fleet;
        this.cars = cars;
        this.aftercare = aftercare;
    }

    /** A job under way. */
    private record Job(Incident incident, UUID deployment, UUID carId, Cars.Car car) {
        String path(String what) {
            return "/api/deployments/" + deployment + "/" + what;
        }

        String officer() {
            return car.crew().officer();
        }

        String advocate() {
            return car.crew().advocate();
        }
    }

    /** The car has accepted. */
    void begin(Incident incident, UUID deployment, UUID car) {
        var job = new Job(incident, deployment, car, cars.of(car));
        incident.carIsOnJob(true);
        job.car().onJob(true);
        world.agenda().after(SETS_OUT, () -> tell(job, job.officer(), "en-route", Body.empty()));
        world.agenda().after(SETS_OUT.plus(Lasting.CAR_DRIVE.drawn(incident.chance())), () -> near(job, LOOKS_MAX));
    }

    private void tell(Job job, String person, String what, Body body) {
        world.desk().post(person, Service.IDVA_CAR, job.path(what), body.and("at", world.now()));
    }

    /** The IDVA never goes where nobody has said that it is safe (rule D7). */
    private void near(Job job, int looksLeft) {
        if (looksLeft == LOOKS_MAX) {
            readWarnings(job);
        }
        if (job.incident().sceneIsSafe()) {
            arrive(job);
        } else if (looksLeft == 0) {
            tell(job, job.officer(), "given-up", Body.with("reason", DeferredContactReason.SCENE_NOT_SAFE));
            over(job);
        } else {
            if (looksLeft == LOOKS_MAX) {
                tell(job, job.officer(), "staged", Body.empty());
            }
            world.agenda().after(LOOKS_AGAIN, () -> near(job, looksLeft - 1));
        }
    }

    private void readWarnings(Job job) {
        world.desk()
                .record(job.officer(), Service.IDVA_CAR, "/api/deployments/" + job.deployment())
                .ifPresent(told -> told.path("warnings").forEach(warning -> acknowledge(job, warning)));
    }

    private void acknowledge(Job job, JsonNode warning) {
        world.desk()
                .post(
                        job.officer(),
                        Service.DISPATCH,
                        job.incident().inDispatch("warnings/ack"),
                        Body.with("warning", warning.path("flag").asText())
                                .and("about", warning.path("about").textValue())
                                .and("deployment", job.deployment())
                                .and("at", world.now()));
    }

    private void arrive(Job job) {
        var home = job.incident().story().household().home();
        fleet.arrived(job.car().vehicle(), home.latitude(), home.longitude());
        tell(job, job.officer(), "at-scene", Body.empty());
        boolean nobody = job.incident().chance().percent(NOBODY_TO_TALK_TO_PERCENT);
        world.agenda().after(AT_THE_DOOR, nobody ? () -> notMet(job) : () -> meet(job));
    }

    private void notMet(Job job) {
        tell(job, job.advocate(), "contact-not-made", ofVictim(job).and("reason", DeferredContactReason.NOT_FIT_NOW));
        writeUp(job);
    }

    private static Body ofVictim(Job job) {
        return Body.with("victim", job.incident().victim());
    }

    private void meet(Job job) {
        tell(job, job.officer(), "video-paused", Body.with("reason", BodyWornVideoReason.ADVOCACY_TALK));
        tell(
                job,
                job.advocate(),
                "contact-started",
                ofVictim(job).and("channel", Channel.IN_PERSON).and("place", SafePlace.SCENE));
        world.tally().count(Figure.CONTACTS);
        var lasts = Lasting.CAR_WITH_VICTIM.drawn(job.incident().chance()).plus(BEFORE_LEAVING);
        for (var after = CHECKS_IN; after.compareTo(lasts) < 0; after = after.plus(CHECKS_IN)) {
            world.agenda().after(after, () -> checkIn(job));
        }
        world.agenda().after(lasts.minus(BEFORE_LEAVING), () -> offer(job));
        world.agenda().after(lasts, () -> leaveVictim(job));
    }

    /** The officer says by radio that they are well. */
    private void checkIn(Job job) {
        var path = "/api/cars/" + job.carId() + "/check-in";
        world.desk().post(job.officer(), Service.IDVA_CAR, path, Body.with("at", world.now()));
        world.tally().count(Figure.CHECK_INS);
    }

    private void offer(Job job) {
        tell(job, job.advocate(), "support-offered", ofVictim(job));
        if (job.incident().story().supportWanted()) {
            tell(job, job.advocate(), "support-accepted", ofVictim(job));
            job.incident().supportIsAccepted(true);
            aftercare.firstWords(job.incident(), job.advocate());
        } else {
            decline(job);
        }
    }

    private void decline(Job job) {
        boolean later = job.incident().chance().percent(LATER_CONTACT_PERCENT);
        tell(
                job,
                job.advocate(),
                "support-declined",
                ofVictim(job)
                        .and("laterContact", later ? LaterContact.PERMITTED : LaterContact.NOT_PERMITTED)
                        .and("laterContactFrom", later ? world.now().plus(LATER) : null));
    }

    private void leaveVictim(Job job) {
        tell(
                job,
                job.advocate(),
                "contact-ended",
                ofVictim(job)
                        .and("twoWay", true)
                        .and("alone", job.incident().chance().percent(ALONE_PERCENT)));
        if (job.incident().supportIsAccepted()) {
            tell(job, job.advocate(), "hand-off", ofVictim(job).and("toIdva", aftercare.takesOver(job.incident())));
            aftercare.expectHandOff(job.incident(), job.deployment());
        }
        writeUp(job);
    }

    private void writeUp(Job job) {
        world.agenda().after(Lasting.WRITING_UP.drawn(job.incident().chance()), () -> {
            tell(job, job.officer(), "completed", Body.empty());
            over(job);
        });
    }

    private void over(Job job) {
        job.car().onJob(false);
        job.incident().carIsOnJob(false);
    }
}
