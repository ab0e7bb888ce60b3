package org.alongside.simulator.simulation.play;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.contracts.Ids;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.RiskAnswer;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.WithdrawalReason;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** What officers write at the scene: the risk form, how the victim may be reached, and what the victim wants. */
final class Paperwork {
    private static final int POLICE_FORM_ITEMS = 27;
    static final String FORM_VERSION = "2009";

    private final World world;
    private final Aftercare aftercare;

    Paperwork(World world, Aftercare aftercare) {
        this.world = world;
        this.aftercare = aftercare;
    }

    /** At the scene: risk, safe contact, and what the victim wants. */
    void fillIn(Incident incident) {
        assess(incident);
        safeContact(incident);
        position(incident);
        aftercare.expectMorning(incident);
    }

    private void post(Incident incident, String path, Body body) {
        world.desk().post(People.RESPONSE_OFFICER, Service.CASES, incident.inCases(path), body);
    }

    private void assess(Incident incident) {
        post(
                incident,
                "risk/primary",
                Body.with("assessment", Ids.derived(incident.id(), "primary"))
                        .and("incident", incident.id())
                        .and("victim", incident.victim())
                        .and("form", form(incident, RiskInstrument.DASH_POLICE_27, POLICE_FORM_ITEMS))
                        .and("assessedAt", world.now()));
        world.tally().count(Figure.ASSESSMENTS);
    }

    /** A form with about as many yes answers as go with the level; the officer's judgement gives it. */
    static Body form(Incident incident, RiskInstrument instrument, int items) {
        var level = incident.story().risk();
        double yesPercent =
                switch (level) {
                    case STANDARD -> 18;
                    case MEDIUM -> 42;
                    case HIGH -> 70;
                };
        var answers = IntStream.rangeClosed(1, items)
                .mapToObj(item -> Body.with("item", item).and("answer", answer(incident, yesPercent)))
                .toList();
        return Body.with("instrument", instrument)
                .and("instrumentVersion", FORM_VERSION)
                .and("items", answers)
                .and("judged", level)
                .and("judgement", "Simulated judgement");
    }

    private static RiskAnswer answer(Incident incident, double yesPercent) {
        if (incident.chance().percent(10)) {
            return RiskAnswer.DONT_KNOW;
        }
        return incident.chance().percent(yesPercent) ? RiskAnswer.YES : RiskAnswer.NO;
    }

    private void safeContact(Incident incident) {
        boolean phone = incident.chance().percent(80);
        var times = Arrays.stream(DayOfWeek.values())
                .map(day -> Body.with("day", day).and("from", "09:00").and("until", "20:00"))
                .toList();
        post(
                incident,
                "safe-contact",
                Body.with("incident", incident.id())
                        .and("victim", incident.victim())
                        .and(
                                "rules",
                                Body.with(
                                                "channelsAllowed",
                                                phone
                                                        ? List.of(Channel.PHONE, Channel.VIA_OFFICER)
                                                        : List.of(Channel.VIA_OFFICER))
                                        .and("voicemail", Permission.BARRED)
                                        .and("withheldNumber", Permission.ALLOWED)
                                        .and("text", Permission.NOT_ASKED)
                                        .and("letter", Permission.BARRED)
                                        .and("email", Permission.NOT_ASKED)
                                        .and("viaOfficer", Permission.ALLOWED)
                                        .and("safeTimes", times)
                                        .and("livingWithSuspect", FlagValue.UNKNOWN)
                                        .and("deviceMayBeMonitored", FlagValue.UNKNOWN))
                        .and("phone", incident.story().household().victim().phone())
                        .and("setAt", world.now()));
    }

    private void position(Incident incident) {
        var to = incident.story().position();
        post(
                incident,
                "position",
                Body.with("to", to)
                        .and("retractionStatement", false)
                        .and(
                                "reasons",
                                to == VictimPosition.NEVER_SUPPORTED
                                        ? List.of(incident.chance().oneOf(List.of(WithdrawalReason.values())))
                                        : null)
                        .and("incident", incident.id())
                        .and("how", Channel.IN_PERSON)
                        .and("askedAt", world.now()));
    }
}
