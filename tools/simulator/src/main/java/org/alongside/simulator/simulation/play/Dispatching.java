package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.alongside.contracts.dispatch.CandidateStanding;
import org.alongside.contracts.dispatch.GapReason;
import org.alongside.contracts.dispatch.OverrideReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Leg;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.plan.Lasting;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/** The dispatcher: mostly takes what is recommended, sometimes knows better, and says so where nobody can go. */
final class Dispatching {
    /** Somebody or something was faster than the board the dispatcher looked at. */
    private static final Set<String> TOO_LATE =
            Set.of("UNIT_COMMITTED", "UNIT_RESERVED", "UNIT_OFF_DUTY", "UNIT_NOT_DEPLOYABLE", "OVERRIDE_REASON_NEEDED");

    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(6);
    private static final int LOOKS_MAX = 200;
    private static final double KNOWS_BETTER_PERCENT = 12;
    private static final double WANTS_ANOTHER_UNIT_PERCENT = 70;

    private final World world;
    private final Fleet fleet;
    private final Attending attending;
    private final CarAsking carAsking;

    Dispatching(World world, Fleet fleet, Attending attending, CarAsking carAsking) {
        this.world = world;
        this.fleet = fleet;
        this.attending = attending;
        this.carAsking = carAsking;
    }

    /** The incident has been graded. */
    void take(Incident incident) {
        var opened = world.desk().await("dispatch-service to open the response", () -> world.desk()
                .read(dispatcher(incident), Service.DISPATCH, "/api/co-responses/" + incident.id()));
        if (opened.isPresent()) {
            world.tally().count(Figure.CO_RESPONSES);
            world.agenda().after(delay(incident), () -> respond(incident, LOOKS_MAX));
        }
    }

    private static Duration delay(Incident incident) {
        var lasting =
                switch (incident.story().grade()) {
                    case G1 -> Lasting.ASSIGNING_G1;
                    case G2 -> Lasting.ASSIGNING_G2;
                    default -> Lasting.ASSIGNING_LATER;
                };
        return lasting.drawn(incident.chance());
    }

    static String dispatcher(Incident incident) {
        return People.dispatcher(incident.story().number());
    }

    private void respond(Incident incident, int looksLeft) {
        var unit = assign(incident, Leg.RESPONSE);
        if (unit.isEmpty()) {
            if (looksLeft > 0) {
                world.agenda().after(LOOKS_AGAIN, () -> respond(incident, looksLeft - 1));
            }
            return;
        }
        attending.first(incident, unit.get());
        if (mayNeedArrest(incident)) {
            assign(incident, Leg.ARREST)
                    .filter(second -> !second.equals(unit.get()))
                    .ifPresent(second -> attending.more(incident, second));
        }
        if (incident.story().suspicion() == FlagValue.YES) {
            carAsking.ask(incident);
        }
    }

    private static boolean mayNeedArrest(Incident incident) {
        return incident.story().grade() == Grade.G1 || incident.story().suspectAtScene();
    }

    private Optional<UUID> assign(Incident incident, Leg leg) {
        fleet.reportPositions();
        var shown = recommendation(incident, leg);
        var eligible = eligible(shown);
        if (eligible.isEmpty()) {
            gap(incident, leg, shown);
            return Optional.empty();
        }
        var choice = choice(incident, leg, eligible);
        return world.desk()
                .post(
                        dispatcher(incident),
                        Service.DISPATCH,
                        incident.inDispatch("legs/" + leg + "/assign"),
                        Body.with("unit", choice.unit())
                                .and(
                                        "recommendation",
                                        shown.path("recommendation").asText())
                                .and("overrideReason", choice.reason()),
                        TOO_LATE)
                .map(answer -> assigned(choice));
    }

    private UUID assigned(Choice choice) {
        world.tally().count(Figure.UNITS_ASSIGNED);
        if (choice.reason() != null) {
            world.tally().count(Figure.OVERRIDES);
        }
        fleet.sent(choice.unit());
        return choice.unit();
    }

    private JsonNode recommendation(Incident incident, Leg leg) {
        return world.desk()
                .post(
                        dispatcher(incident),
                        Service.DISPATCH,
                        incident.inDispatch("recommendations"),
                        Body.with("leg", leg));
    }

    private static List<UUID> eligible(JsonNode shown) {
        return StreamSupport.stream(shown.path("result").path("candidates").spliterator(), false)
                .filter(candidate -> candidate.path("standing").asText().equals(CandidateStanding.ELIGIBLE.name()))
                .map(candidate -> UUID.fromString(candidate.path("unit").asText()))
                .toList();
    }

    private record Choice(
            UUID unit, @org.jspecify.annotations.Nullable OverrideReason reason) {}

    private static Choice choice(Incident incident, Leg leg, List<UUID> eligible) {
        var first = eligible.getFirst();
        if (leg == Leg.ARREST && incident.has(first) && incident.chance().percent(WANTS_ANOTHER_UNIT_PERCENT)) {
            return eligible.stream()
                    .filter(unit -> !incident.has(unit))
                    .findFirst()
                    .map(unit -> new Choice(unit, OverrideReason.SKILL_NEEDED))
                    .orElse(new Choice(first, null));
        }
        return eligible.size() > 1 && incident.chance().percent(KNOWS_BETTER_PERCENT)
                ? new Choice(eligible.get(1), OverrideReason.LOCAL_KNOWLEDGE)
                : new Choice(first, null);
    }

    private void gap(Incident incident, Leg leg, JsonNode shown) {
        world.tally().count(Figure.GAPS);
        world.desk()
                .post(
                        dispatcher(incident),
                        Service.DISPATCH,
                        incident.inDispatch("legs/" + leg + "/gap"),
                        Body.with("reason", shown.path("result").path("gap").asText(GapReason.ALL_COMMITTED.name()))
                                .and(
                                        "recommendation",
                                        shown.path("recommendation").asText()));
    }
}
