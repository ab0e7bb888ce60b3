package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.alongside.contracts.advocacy.ConsentScope;
import org.alongside.contracts.cases.HubDecision;
import org.alongside.contracts.incidents.ReviewOutcome;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.RiskLevel;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Chance;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** The hub and the advocacy service by day: referrals are decided on, cases given out, sessions held. */
final class Hub {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime LOOKS_AGAIN = LocalTime.of(14, 0);
    private static final int SESSION_MINUTES = 40;
    private static final double SESSION_PERCENT = 40;
    private static final String SERVICE_TEAM = "IDVA-SERVICE";

    private final World world;
    private final Chance chance;
    private int allocated;

    Hub(World world) {
        this.world = world;
        this.chance = Chance.in(world.seed(), "hub");
    }

    /** Puts a day of the hub down. */
    void day(LocalDate day) {
        world.at(day, OPENS, this::triage);
        world.at(day, LOOKS_AGAIN, this::triage);
        world.at(day, OPENS, this::review);
        world.at(day, LOOKS_AGAIN, this::review);
    }

    /** A specialist looks at the risk of what has ended, the first due first. */
    private void review() {
        world.desk()
                .items(People.SPECIALIST, Service.INCIDENT, "/api/incidents/risk-reviews")
                .forEach(incident -> {
                    world.desk()
                            .post(
                                    People.SPECIALIST,
                                    Service.INCIDENT,
                                    "/api/incidents/"
                                            + incident.path("recordId").asText() + "/risk-review",
                                    Body.with("outcome", ReviewOutcome.LEVEL_STANDS)
                                            .and("reason", "Simulated review"));
                    world.tally().count(Figure.RISK_REVIEWS);
                });
    }

    /** The hub decides on what waits, and its cases are given to IDVAs. */
    private void triage() {
        world.desk().items(People.HUB, Service.CASES, "/api/referrals").forEach(this::triage);
    }

    private void triage(JsonNode referral) {
        var path = "/api/cases/" + referral.path("id").asText() + "/";
        boolean high = referral.path("riskLevel").asText().equals(RiskLevel.HIGH.name());
        world.desk()
                .post(
                        People.HUB,
                        Service.CASES,
                        path + "triage",
                        Body.with("decision", HubDecision.ASSIGN_TO_SERVICE)
                                .and("service", SERVICE_TEAM)
                                .and("decidedAt", world.now())
                                .and("reason", "Simulated decision"));
        world.desk()
                .post(
                        People.IDVA_MANAGER,
                        Service.CASES,
                        path + "allocation",
                        Body.with("idva", People.idva(allocated++)).and("team", SERVICE_TEAM));
        world.tally().count(Figure.REFERRALS_TRIAGED);
        if (high || chance.percent(SESSION_PERCENT)) {
            world.agenda().after(Duration.ofHours(2 + chance.below(20)), () -> session(referral));
        }
    }

    private void session(JsonNode referral) {
        var file = referral.path("id").asText();
        var idva = People.idva(chance.below(2));
        world.desk()
                .post(
                        idva,
                        Service.CASES,
                        "/api/advocacy/" + file + "/consent",
                        Body.with("scope", ConsentScope.SUPPORT)
                                .and("how", Channel.PHONE)
                                .and("givenAt", world.now()));
        world.desk()
                .post(
                        idva,
                        Service.CASES,
                        "/api/cases/" + file + "/sessions",
                        Body.with("channel", Channel.PHONE)
                                .and("minutes", SESSION_MINUTES)
                                .and("heldAt", world.now()));
        world.tally().count(Figure.ENGAGED);
    }
}
