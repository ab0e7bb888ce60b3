package org.alongside.simulator.simulation.play;

import java.time.Duration;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.contracts.incidents.ReleaseAnswer;
import org.alongside.contracts.incidents.ReleaseBasis;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.plan.Chance.Way;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** A suspect is out of custody within a day; somebody answers for it, and the victim is told. All shares are assumed. */
final class Custody {
    private static final Duration MEDIAN = Duration.ofHours(14);
    private static final Duration P90 = Duration.ofHours(22);
    private static final Duration UNTIL_ANSWERED = Duration.ofMinutes(50);
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(40);
    private static final double BAIL_WEIGHT = 60;
    private static final double RUI_WEIGHT = 25;
    private static final double CHARGED_WEIGHT = 15;
    private static final double REACHED_PERCENT = 85;

    private final World world;
    private final Chance chance;

    Custody(World world) {
        this.world = world;
        this.chance = Chance.in(world.seed(), "custody");
    }

    /** Where there was an arrest. */
    void begins(Incident incident) {
        if (incident.story().arrest() && incident.story().suspectAtScene()) {
            world.agenda().after(chance.lasting(MEDIAN, P90), () -> release(incident));
        }
    }

    private void release(Incident incident) {
        var basis = chance.oneWay(
                new Way<>(BAIL_WEIGHT, ReleaseBasis.BAIL_POLICE),
                new Way<>(RUI_WEIGHT, ReleaseBasis.RUI),
                new Way<>(CHARGED_WEIGHT, ReleaseBasis.BAIL_COURT));
        boolean unprotected = basis == ReleaseBasis.RUI;
        say(
                People.INVESTIGATOR,
                incident,
                "suspect-releases",
                Body.with("suspect", incident.suspect())
                        .and("basis", basis)
                        .and("protectiveConditions", unprotected ? FlagValue.NO : FlagValue.YES)
                        .and("releasedAt", world.now()));
        world.tally().count(Figure.RELEASES);
        world.agenda().after(UNTIL_TOLD, () -> tell(incident));
        if (unprotected) {
            world.tally().count(Figure.UNPROTECTED);
            world.agenda().after(UNTIL_ANSWERED, () -> answer(incident));
        }
    }

    private void answer(Incident incident) {
        say(
                People.INSPECTOR,
                incident,
                "release-answers",
                Body.with("suspect", incident.suspect())
                        .and("answer", ReleaseAnswer.ORDER_APPLIED_FOR)
                        .and("reason", "Simulated answer"));
    }

    /** Whoever does not answer is tried again. */
    private void tell(Incident incident) {
        boolean reached = chance.percent(REACHED_PERCENT);
        say(
                People.INVESTIGATOR,
                incident,
                "victim-told-of-release",
                Body.with("victim", incident.victim())
                        .and("suspect", incident.suspect())
                        .and("outcome", reached ? InformingOutcome.TOLD : InformingOutcome.NO_ANSWER)
                        .and("way", InformingWay.CALLED_BACK)
                        .and("toldAt", world.now()));
        if (!reached) {
            world.agenda().after(UNTIL_TOLD, () -> tell(incident));
        }
    }

    private void say(String who, Incident incident, String what, Body body) {
        world.desk().post(who, Service.INCIDENT, incident.inIncidents(what), body);
    }
}
