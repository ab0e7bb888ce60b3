package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.contracts.cases.ReferralSource;
import org.alongside.contracts.cases.RiskInstrument;
import org.alongside.contracts.incidents.CrimeDecision;
import org.alongside.contracts.incidents.EncompassDecision;
import org.alongside.contracts.incidents.Qualifier;
import org.alongside.contracts.incidents.ReferralDecision;
import org.alongside.contracts.incidents.ResultCode;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** What officers decide when they have left, the outcome, and the closing once everything it needs is there. */
final class Closing {
    private static final Duration BEFORE_RESULT = Duration.ofMinutes(10);
    private static final Duration BEFORE_CLOSING = Duration.ofMinutes(15);

    private final World world;
    private final Custody custody;

    Closing(World world) {
        this.world = world;
        this.custody = new Custody(world);
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
        if (isReferred(incident)) {
            refer(incident);
        }
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
        custody.begins(incident);
        world.agenda().after(BEFORE_CLOSING, () -> close(incident));
    }

    private void decide(Incident incident, String what, Body body) {
        world.desk().post(People.RESPONSE_OFFICER, Service.INCIDENT, incident.inIncidents(what), body);
    }

    private static Body referral(Incident incident) {
        boolean made = isReferred(incident);
        return Body.with("victim", incident.victim())
                .and("decision", made ? ReferralDecision.MADE : ReferralDecision.DECLINED)
                .and("reason", made ? null : "Standard risk, and no wish for support told");
    }

    private static boolean isReferred(Incident incident) {
        return incident.supportIsAccepted() || incident.story().risk() != RiskLevel.STANDARD;
    }

    private void refer(Incident incident) {
        world.desk()
                .post(
                        People.RESPONSE_OFFICER,
                        Service.CASES,
                        "/api/referrals",
                        Body.with("source", ReferralSource.POLICE)
                                .and("incident", incident.id())
                                .and("victim", incident.victim())
                                .and("perpetrators", List.of(incident.suspect()))
                                .and("children", incident.children())
                                .and("riskLevel", incident.story().risk())
                                .and("instrument", RiskInstrument.DASH_POLICE_27)
                                .and("instrumentVersion", Paperwork.FORM_VERSION)
                                .and("victimKnows", FlagValue.YES)
                                .and("victimAgrees", incident.supportIsAccepted() ? FlagValue.YES : FlagValue.UNKNOWN)
                                .and("area", world.area())
                                .and("referredAt", world.now()));
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
        var ready = world.desk().await("what an incident needs before it closes", () -> openChecks(incident)
                .filter(JsonNode::isEmpty));
        if (ready.isPresent()) {
            world.desk()
                    .post(
                            Dispatching.dispatcher(incident),
                            Service.INCIDENT,
                            incident.inIncidents("closure"),
                            Body.with("closedAt", world.now()));
            world.tally().count(Figure.CLOSED);
        } else {
            openChecks(incident)
                    .ifPresent(open -> world.say().accept("incident " + incident.id() + " still needs " + open));
        }
    }

    private Optional<JsonNode> openChecks(Incident incident) {
        return world.desk()
                .record(Dispatching.dispatcher(incident), Service.INCIDENT, "/api/incidents/" + incident.id())
                .map(detail -> detail.path("openChecks"))
                .filter(JsonNode::isArray);
    }
}
