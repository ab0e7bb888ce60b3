package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.contracts.Ids;
import org.alongside.contracts.cases.Permission;
import org.alongside.contracts.cases.RiskAnswer;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.cases.VictimPosition;
import org.alongside.contracts.cases.WithdrawalReason;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.incidents.EncompassDecision;
import org.alongside.contracts.incidents.Qualifier;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** What officers write: the risk form, how the victim may be reached, decisions, the outcome, and the closing. */
final class Paperwork {
    private static final Duration BEFORE_RESULT = Duration.ofMinutes(10);
    private static final Duration BEFORE_CLOSING = Duration.ofMinutes(15);
    private static final int POLICE_FORM_ITEMS = 27;

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
                .and("instrumentVersion", "2009")
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

    /** The last unit has left: decisions, outcome, and closing when everything it needs is there. */
    void finish(Incident incident) {
        world.agenda().after(BEFORE_RESULT, () -> result(incident));
    }

    private void result(Incident incident) {
        decide(
                incident,
                "crime-decision",
                Body.with(
                        "decision", incident.story().crime() ? CrimeDecision.CRIME_RECORDED : CrimeDecision.NON_CRIME));
        decide(incident, "referral-decision", referral(incident));
        incident.children()
                .forEach(child -> decide(
                        incident,
                        "encompass-decision",
                        Body.with("child", child).and("decision", EncompassDecision.NOTIFY)));
        decide(incident, "next-step-owner", Body.with("team", incident.story().crime() ? "DA-INVESTIGATION" : "HUB"));
        decide(
                incident,
                "result",
                Body.with("results", results(incident))
                        .and("closingCode", "DOMESTIC")
                        .and("qualifiers", List.of(Qualifier.DOMESTIC_ABUSE))
                        .and("daConfirmed", FlagValue.YES)
                        .and("resultedAt", world.now()));
        world.tally().count(Figure.RESULTED);
        world.agenda().after(BEFORE_CLOSING, () -> close(incident));
    }

    private void decide(Incident incident, String what, Body body) {
        world.desk().post(People.RESPONSE_OFFICER, Service.INCIDENT, incident.inIncidents(what), body);
    }

    private static Body referral(Incident incident) {
        boolean made = incident.supportIsAccepted() || incident.story().risk() != RiskLevel.STANDARD;
        return Body.with("victim", incident.victim())
                .and("decision", made ? ReferralDecision.MADE : ReferralDecision.DECLINED)
                .and("reason", made ? null : "Standard risk, and no wish for support told");
    }

    private static List<ResultCode> results(Incident incident) {
        var story = incident.story();
        var results = new ArrayList<ResultCode>();
        if (story.arrest() && story.suspectAtScene()) {
            results.add(ResultCode.SUSPECT_ARRESTED);
        } else if (story.crime()) {
            results.add(ResultCode.SUSPECT_GONE_ENQUIRIES_CONTINUE);
        } else {
            results.add(ResultCode.VERBAL_ONLY_NO_OFFENCE);
        }
        results.add(story.crime() ? ResultCode.CRIME_RECORDED : ResultCode.NON_CRIME_DOMESTIC);
        return results;
    }

    private void close(Incident incident) {
        if (incident.carIsOnJob()) {
            world.agenda().after(BEFORE_CLOSING, () -> close(incident));
            return;
        }
        var ready = world.desk()
                .await("what incident " + incident.id() + " needs before it closes", () -> detail(incident)
                        .filter(detail -> detail.path("openChecks").isEmpty()));
        if (ready.isPresent()) {
            world.desk()
                    .post(
                            Dispatching.dispatcher(incident),
                            Service.INCIDENT,
                            incident.inIncidents("closure"),
                            Body.with("closedAt", world.now()));
            world.tally().count(Figure.CLOSED);
        }
    }

    private Optional<JsonNode> detail(Incident incident) {
        return world.desk()
                .read(Dispatching.dispatcher(incident), Service.INCIDENT, "/api/incidents/" + incident.id())
                .map(answer -> answer.body());
    }
}
