package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** The dispatcher asks the car, where one is recommended, and hears its answer. */
final class CarAsking {
    private static final Set<String> TOO_LATE = Set.of("CAR_ALREADY_ASKED", "OVERRIDE_REASON_NEEDED", "WOULD_PREEMPT");
    private static final double STRAIGHT_OUT_PERCENT = 15;

    private final World world;
    private final Fleet fleet;
    private final CarJob jobs;

    CarAsking(World world, Fleet fleet, CarJob jobs) {
        this.world = world;
        this.fleet = fleet;
        this.jobs = jobs;
    }

    /** A unit is on its way, so the car may be asked (rule D5). */
    void ask(Incident incident) {
        fleet.reportPositions();
        var mode = incident.chance().percent(STRAIGHT_OUT_PERCENT)
                ? DeploymentMode.PRIMARY_CO_RESPONSE
                : DeploymentMode.SECOND_RESPONSE;
        var shown = world.desk()
                .post(
                        Dispatching.dispatcher(incident),
                        Service.DISPATCH,
                        incident.inDispatch("recommendations"),
                        Body.with("leg", Leg.IDVA_CAR).and("mode", mode));
        if (shown.path("result").path("gap").isTextual()) {
            gap(incident, shown);
        } else {
            propose(incident, mode, shown);
        }
    }

    private void gap(Incident incident, JsonNode shown) {
        var result = shown.path("result");
        world.desk()
                .post(
                        Dispatching.dispatcher(incident),
                        Service.DISPATCH,
                        incident.inDispatch("legs/" + Leg.IDVA_CAR + "/gap"),
                        Body.with("reason", result.path("gap").asText())
                                .and(
                                        "refusal",
                                        result.path("refusal").isTextual()
                                                ? result.path("refusal").asText()
                                                : null)
                                .and(
                                        "recommendation",
                                        shown.path("recommendation").asText()));
    }

    private void propose(Incident incident, DeploymentMode mode, JsonNode shown) {
        var car = shown.path("result").path("candidates").path(0).path("car").asText();
        world.desk()
                .post(
                        Dispatching.dispatcher(incident),
                        Service.DISPATCH,
                        incident.inDispatch("car/propose"),
                        Body.with("car", car)
                                .and("mode", mode)
                                .and(
                                        "recommendation",
                                        shown.path("recommendation").asText()),
                        TOO_LATE)
                .flatMap(asked -> answer(incident))
                .ifPresent(asked -> heard(incident, asked));
    }

    private Optional<JsonNode> answer(Incident incident) {
        return world.desk().await("the car to answer", () -> latest(incident)
                .filter(asked -> !asked.path("standing").asText().equals("PROPOSED")));
    }

    private Optional<JsonNode> latest(Incident incident) {
        return world.desk()
                .record(Dispatching.dispatcher(incident), Service.DISPATCH, "/api/co-responses/" + incident.id())
                .map(response -> response.path("line").path("car"))
                .filter(asked -> !asked.isEmpty())
                .map(asked -> asked.get(asked.size() - 1));
    }

    private void heard(Incident incident, JsonNode asked) {
        if (asked.path("standing").asText().equals("CONFIRMED")) {
            world.tally().count(Figure.CAR_DEPLOYMENTS);
            jobs.begin(
                    incident,
                    UUID.fromString(asked.path("deployment").asText()),
                    UUID.fromString(asked.path("car").asText()));
        } else {
            world.tally().count(Figure.CAR_REFUSALS);
        }
    }
}
