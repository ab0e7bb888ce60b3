package org.alongside.incident;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.incidents.*;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.abuse.AbuseCommand;
import org.alongside.incident.attendance.AttendanceCommand;
import org.alongside.incident.call.CallCommand;
import org.alongside.incident.closing.ClosingCommand;
import org.alongside.incident.creation.CreationCommand;
import org.alongside.incident.custody.CustodyCommand;
import org.alongside.incident.flags.FlagCommand;
import org.alongside.incident.grading.ClockCommand;
import org.alongside.incident.grading.GradingCommand;
import org.alongside.incident.importing.ImportCommand;
import org.alongside.incident.mastered.MasterCommand;
import org.alongside.incident.narrative.NarrativeCommand;
import org.alongside.incident.people.MarkerCommand;
import org.alongside.incident.people.PeopleCommand;
import org.alongside.incident.place.PlaceCommand;
import org.alongside.incident.protection.BreakGlassCommand;
import org.alongside.incident.protection.ProtectionCommand;
import org.alongside.incident.review.ReviewCommand;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state by every command. A cell holds the events of an acceptance, {@code -} for accepted without any, or the
 * code of a refusal. A state or command without a cell fails.
 */
class IncidentStateTableTest {
    private static final List<Class<?>> FAMILIES = List.of(
            CallCommand.class,
            CreationCommand.class,
            PlaceCommand.class,
            GradingCommand.class,
            ClockCommand.class,
            FlagCommand.class,
            PeopleCommand.class,
            MarkerCommand.class,
            AbuseCommand.class,
            NarrativeCommand.class,
            AttendanceCommand.class,
            ClosingCommand.class,
            CustodyCommand.class,
            ReviewCommand.class,
            ProtectionCommand.class,
            BreakGlassCommand.class,
            MasterCommand.class,
            ImportCommand.class);

    private static final Map<String, Scenario<Incident, IncidentCommand, IncidentEvent>> STATES = states();
    private static final List<IncidentCommand> SAMPLES = IncidentSamples.ofEachKind();

    private static Map<String, Scenario<Incident, IncidentCommand, IncidentEvent>> states() {
        var states = new LinkedHashMap<String, Scenario<Incident, IncidentCommand, IncidentEvent>>();
        var graded = withPeople();
        states.put("NONE", nothing());
        states.put("RECEIVED", called().given(people()));
        states.put("CREATED", created().given(people()));
        states.put("GRADED", graded);
        states.put(
                "AWAITING_RESOURCE",
                graded.given(attendance(SECOND_UNIT, AttendanceStage.STOOD_DOWN, "2026-11-21T20:18:30Z")));
        states.put("ASSIGNED", graded.given(attendance(SECOND_UNIT, AttendanceStage.ASSIGNED, "2026-11-21T20:19:00Z")));
        states.put("EN_ROUTE", graded.given(attendance(SECOND_UNIT, AttendanceStage.EN_ROUTE, "2026-11-21T20:20:00Z")));
        states.put("AT_SCENE", graded.given(attendance(SECOND_UNIT, AttendanceStage.AT_SCENE, "2026-11-21T20:27:00Z")));
        states.put("RESULTED", graded.given(result(FlagValue.YES)));
        states.put("CLOSED", graded.given(result(FlagValue.YES), new IncidentClosed(FlagValue.YES, GRADED)));
        states.put("IMPORTED", IncidentSamples.imported().given(people()));
        return states;
    }

    @TestFactory
    Stream<DynamicTest> every_state_and_every_command() {
        var columns = List.copyOf(STATES.keySet());
        return IncidentTable.rows().flatMap(row -> columns.stream()
                .map(state -> DynamicTest.dynamicTest(
                        state + " x " + row.command(), () -> assertThat(outcome(state, sample(row.command())))
                                .isEqualTo(row.cells().get(columns.indexOf(state))))));
    }

    @Test
    void no_command_is_left_out() {
        Set<String> commands = FAMILIES.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(IncidentTable.rows().map(IncidentTable.Row::command)).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void no_state_is_left_out() {
        var states = STATES.values().stream()
                .map(Scenario::state)
                .map(Incident::stage)
                .collect(Collectors.toSet());
        assertThat(states).contains(IncidentState.values()).contains((IncidentState) null);
    }

    private static IncidentCommand sample(String name) {
        return SAMPLES.stream()
                .filter(command -> command.getClass().getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome(String state, IncidentCommand command) {
        return switch (STATES.get(state).when(command).decision()) {
            case Decision.Refused<IncidentEvent> refused ->
                refused.refusal().code().name();
            case Decision.Accepted<IncidentEvent> accepted -> names(accepted.events());
        };
    }

    private static String names(List<IncidentEvent> events) {
        return events.isEmpty()
                ? "-"
                : events.stream().map(event -> event.getClass().getSimpleName()).collect(Collectors.joining("+"));
    }
}
