package org.alongside.simulator.simulation.play;

import java.time.Duration;
import java.util.UUID;
import org.alongside.contracts.dispatch.HoldReason;
import org.alongside.contracts.dispatch.LegProgress;
import org.alongside.contracts.dispatch.SceneSafeBasis;
import org.alongside.contracts.dispatch.SceneState;
import org.alongside.contracts.dispatch.SuspectWhereabouts;
import org.alongside.contracts.incidents.CallerNews;
import org.alongside.contracts.incidents.SaidBy;
import org.alongside.contracts.vocabulary.Flag;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Household;
import org.alongside.simulator.simulation.plan.Lasting;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** The officers: drive, arrive, make the scene safe, and leave. They press buttons late or not at all. */
final class Attending {
    private static final Duration ACKNOWLEDGES = Duration.ofSeconds(30);
    private static final Duration LOOKS_ROUND = Duration.ofMinutes(2);
    private static final Duration STAYS_ON = Duration.ofMinutes(10);
    private static final Duration FORMS = Duration.ofMinutes(25);
    private static final Duration CHECKS_IN = Duration.ofMinutes(14);
    private static final double FORGETS_PERCENT = 5;
    private static final double MISSED_PERCENT = 12;
    private static final int LATE_MINUTES_MAX = 15;
    private static final double HOLD_PERCENT = 25;

    private final World world;
    private final Fleet fleet;
    private final KeepingInformed informing;
    private final Paperwork paperwork;
    private final Closing closing;

    Attending(World world, Fleet fleet, KeepingInformed informing, Paperwork paperwork, Closing closing) {
        this.world = world;
        this.fleet = fleet;
        this.informing = informing;
        this.paperwork = paperwork;
        this.closing = closing;
    }

    /** The first unit goes; what happens at the scene hangs on it. */
    void first(Incident incident, UUID unit) {
        informing.news(incident, CallerNews.DISPATCHED);
        drives(incident, unit, () -> atScene(incident, unit));
    }

    /** Another unit goes. */
    void more(Incident incident, UUID unit) {
        drives(incident, unit, () -> {});
    }

    private void drives(Incident incident, UUID unit, Runnable then) {
        incident.sent(unit);
        world.agenda().after(ACKNOWLEDGES, () -> {
            progress(incident, unit, LegProgress.ACKNOWLEDGED);
            if (!incident.chance().percent(MISSED_PERCENT)) {
                fleet.press(unit, Fleet.EN_ROUTE);
            }
        });
        var drive = incident.story().grade() == Grade.G1 ? Lasting.DRIVE_G1 : Lasting.DRIVE_G2;
        world.agenda().after(ACKNOWLEDGES.plus(drive.drawn(incident.chance())), () -> {
            arrives(incident, unit);
            then.run();
        });
    }

    private void progress(Incident incident, UUID unit, LegProgress progress) {
        world.desk()
                .post(
                        People.RESPONSE_OFFICER,
                        Service.DISPATCH,
                        "/api/units/" + unit + "/progress",
                        Body.with("incident", incident.id())
                                .and("progress", progress)
                                .and("at", world.now()));
    }

    private void arrives(Incident incident, UUID unit) {
        var home = incident.story().household().home();
        fleet.arrived(unit, home.latitude(), home.longitude());
        if (incident.chance().percent(MISSED_PERCENT)) {
            arrivalToldLate(incident, unit);
        } else {
            fleet.press(unit, Fleet.AT_SCENE);
        }
        informing.news(incident, CallerNews.ARRIVED);
        world.agenda().after(untilCheckIn(incident), () -> checksIn(incident, unit));
        var stays = Lasting.CREW_ON_SCENE.drawn(incident.chance());
        world.agenda().after(stays.compareTo(FORMS) < 0 ? FORMS.plusMinutes(5) : stays, () -> leaves(incident, unit));
    }

    /** While it is there, a crew is heard of before the limit of 20 minutes; some forget, and somebody asks. */
    private void checksIn(Incident incident, UUID unit) {
        if (!incident.has(unit)) {
            return;
        }
        if (!incident.chance().percent(FORGETS_PERCENT)) {
            world.desk()
                    .post(
                            People.RESPONSE_OFFICER,
                            Service.DISPATCH,
                            "/api/units/" + unit + "/check-in",
                            Body.with("at", world.now()));
            world.tally().count(Figure.CHECK_INS);
        }
        world.agenda().after(untilCheckIn(incident), () -> checksIn(incident, unit));
    }

    private static Duration untilCheckIn(Incident incident) {
        return CHECKS_IN.plusSeconds(incident.chance().below(180));
    }

    private void arrivalToldLate(Incident incident, UUID unit) {
        var arrivedAt = world.now();
        world.agenda().after(Duration.ofMinutes(1 + incident.chance().below(LATE_MINUTES_MAX)), () -> world.desk()
                .post(
                        People.dispatcher(0),
                        Service.DISPATCH,
                        "/api/units/" + unit + "/progress",
                        Body.with("incident", incident.id())
                                .and("progress", LegProgress.AT_SCENE)
                                .and("at", arrivedAt)));
    }

    /** Nobody leaves a scene that is not safe yet. */
    private void leaves(Incident incident, UUID unit) {
        if (!incident.sceneIsSafe()) {
            world.agenda().after(STAYS_ON, () -> leaves(incident, unit));
            return;
        }
        progress(incident, unit, LegProgress.CLEAR);
        boolean arrested = incident.story().arrest() && incident.story().suspectAtScene();
        boolean last = incident.left(unit);
        fleet.free(unit, arrested && last ? Lasting.CUSTODY : Duration.ZERO);
        if (last) {
            closing.finish(incident);
        }
    }

    private void atScene(Incident incident, UUID unit) {
        var story = incident.story();
        report(
                incident,
                "scene",
                Body.with("state", story.suspectAtScene() ? SceneState.UNSAFE : SceneState.CONTROLLED));
        report(
                incident,
                "suspect",
                Body.with("suspect", incident.suspect())
                        .and(
                                "whereabouts",
                                story.suspectAtScene() ? SuspectWhereabouts.AT_SCENE : SuspectWhereabouts.LEFT_SCENE));
        if (story.suspicion() != FlagValue.YES) {
            suspectAbuse(incident);
        }
        askAboutChildren(incident);
        var safe = Lasting.MAKING_SAFE.drawn(incident.chance());
        var hold =
                incident.chance().percent(HOLD_PERCENT) ? Lasting.HOLD_AT_RVP.drawn(incident.chance()) : Duration.ZERO;
        world.agenda().after(LOOKS_ROUND, () -> arrest(incident, unit));
        world.agenda().after(LOOKS_ROUND.plus(safe).plus(hold), () -> makeSafe(incident));
        world.agenda().after(FORMS, () -> paperwork.fillIn(incident));
    }

    private void report(Incident incident, String what, Body body) {
        world.desk()
                .post(
                        People.RESPONSE_OFFICER,
                        Service.DISPATCH,
                        incident.inDispatch(what),
                        body.and("at", world.now()));
    }

    private void suspectAbuse(Incident incident) {
        world.desk()
                .post(
                        People.RESPONSE_OFFICER,
                        Service.INCIDENT,
                        incident.inIncidents("da"),
                        Body.with("standing", "SUSPECTED")
                                .and("saidBy", SaidBy.OFFICER)
                                .and("at", world.now())
                                .and("reason", "Told to the officers at the scene"));
    }

    /** What was unknown on the phone is asked at the door: who closes the incident needs a yes or a no. */
    private void askAboutChildren(Incident incident) {
        raise(incident, Flag.CHILDREN_PRESENT, incident.story().childrenPresent());
        raise(
                incident,
                Flag.CHILDREN_NORMALLY_RESIDENT,
                hasChildren(incident.story().household()));
    }

    private static boolean hasChildren(Household household) {
        return !household.children().isEmpty();
    }

    private void raise(Incident incident, Flag flag, boolean truth) {
        world.desk()
                .post(
                        People.RESPONSE_OFFICER,
                        Service.INCIDENT,
                        incident.inIncidents("flags"),
                        Body.with("flag", flag)
                                .and("value", truth ? FlagValue.YES : FlagValue.NO)
                                .and("saidBy", SaidBy.OFFICER));
    }

    private void arrest(Incident incident, UUID unit) {
        if (incident.story().arrest() && incident.story().suspectAtScene()) {
            world.desk()
                    .post(
                            People.ARREST_OFFICER,
                            Service.DISPATCH,
                            incident.inDispatch("arrest"),
                            Body.with("suspect", incident.suspect())
                                    .and("unit", unit)
                                    .and("grounds", "Simulated")
                                    .and("at", world.now()));
        }
    }

    private void makeSafe(Incident incident) {
        if (incident.story().tells(Flag.FIREARM)) {
            world.desk()
                    .post(
                            People.SUPERVISOR,
                            Service.DISPATCH,
                            incident.inDispatch("holds/lift"),
                            Body.with("reason", HoldReason.FIREARM));
        }
        report(incident, "scene/safe", Body.with("basis", basis(incident)).and("officer", People.RESPONSE_OFFICER));
        incident.sceneIsSafe(true);
    }

    private static SceneSafeBasis basis(Incident incident) {
        if (!incident.story().suspectAtScene()) {
            return SceneSafeBasis.SUSPECT_LEFT_AREA_SEARCHED;
        }
        return incident.story().arrest()
                ? SceneSafeBasis.SUSPECT_ARRESTED
                : SceneSafeBasis.PARTIES_SEPARATED_CONTROLLED;
    }
}
