package org.alongside.simulator.simulation.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.contracts.incidents.InformingOutcome;
import org.alongside.contracts.incidents.InformingWay;
import org.alongside.contracts.incidents.RegradeReason;
import org.alongside.contracts.vocabulary.EscalationCause;
import org.alongside.local.installation.Service;
import org.alongside.simulator.simulation.run.Body;
import org.alongside.simulator.simulation.run.Figure;

/**
 * The control room's supervisor answers what was raised: has a silent crew called, a caller told, a grade decided on.
 * Whom to send is the dispatchers' own.
 */
final class Supervising {
    private static final Duration LOOKS = Duration.ofMinutes(7);
    private static final Set<String> OVER_BY_NOW = Set.of("NO_ESCALATION", "CO_RESPONSE_CLOSED", "UNIT_OFF_DUTY");
    private static final List<String> IN_DANGER = List.of("VICTIM", "CHILD", "SILENT");
    private static final List<String> NOT_TOLD = List.of("SUSPECT", "ALARM");
    private static final String TO_HEAR = "CALLER_TO_HEAR_";

    private final World world;
    private final GradeDecisions grades;

    Supervising(World world) {
        this.world = world;
        this.grades = new GradeDecisions(world);
    }

    /** Puts a day of looks down. */
    void day(LocalDate day) {
        for (long minute = 1; minute < Duration.ofDays(1).toMinutes(); minute += LOOKS.toMinutes()) {
            world.at(day, LocalTime.MIDNIGHT.plusMinutes(minute), this::look);
        }
    }

    private void look() {
        world.desk()
                .items(People.SUPERVISOR, Service.DISPATCH, "/api/units/alarms")
                .valueStream()
                .filter(unit -> unit.path("overdueSince").isTextual())
                .forEach(this::callCrew);
        world.desk()
                .items(People.SUPERVISOR, Service.INCIDENT, "/api/incidents")
                .forEach(incident -> incident.path("clocks")
                        .valueStream()
                        .filter(clock -> clock.path("told").asBoolean())
                        .forEach(clock ->
                                serve(UUID.fromString(incident.path("recordId").asText()), clock)));
    }

    private void callCrew(JsonNode unit) {
        var path = "/api/units/" + unit.path("unit").asText() + "/check-in";
        world.desk().post(People.SUPERVISOR, Service.DISPATCH, path, Body.with("at", world.now()));
        if (unit.path("incident").isTextual()) {
            world.desk()
                    .post(
                            People.SUPERVISOR,
                            Service.DISPATCH,
                            "/api/co-responses/" + unit.path("incident").asText() + "/escalations/"
                                    + EscalationCause.CREW_NOT_CHECKED_IN + "/ack",
                            Body.empty(),
                            OVER_BY_NOW);
        }
        world.tally().count(Figure.ALARMS_ANSWERED);
    }

    private void serve(UUID incident, JsonNode clock) {
        var reason = clock.path("reason").asText();
        if (reason.startsWith(TO_HEAR)) {
            tell(incident, reason.substring(TO_HEAR.length()));
        } else if (clock.path("name").asText().equals("grade-decision") && !reason.equals("NOT_GRADED")) {
            var why = reason.equals("CALL_DROPPED") ? RegradeReason.CALL_DROPPED : RegradeReason.SUPERVISOR_REVIEW;
            grades.keep(People.SUPERVISOR, incident, why, "Decided after the alarm");
            world.tally().count(Figure.ALARMS_ANSWERED);
        }
    }

    private void tell(UUID incident, String news) {
        var path = "/api/incidents/" + incident;
        world.desk()
                .record(People.SUPERVISOR, Service.INCIDENT, path)
                .flatMap(Supervising::toBeTold)
                .ifPresent(call -> {
                    world.desk()
                            .post(
                                    People.SUPERVISOR,
                                    Service.INCIDENT,
                                    path + "/caller-informed",
                                    Body.with("call", call.path("call").asText())
                                            .and("news", news)
                                            .and("outcome", InformingOutcome.TOLD)
                                            .and("way", InformingWay.CALLED_BACK)
                                            .and("informedAt", world.now()));
                    world.tally().count(Figure.ALARMS_ANSWERED);
                });
    }

    /** Whoever may be in danger, where nobody of them called whoever did, never the suspect. */
    private static Optional<JsonNode> toBeTold(JsonNode incident) {
        var contacts = incident.path("contacts");
        return contacts.valueStream()
                .filter(call -> IN_DANGER.contains(call.path("source").asText()))
                .findFirst()
                .or(() -> contacts.valueStream()
                        .filter(call -> !NOT_TOLD.contains(call.path("source").asText()))
                        .findFirst());
    }
}
