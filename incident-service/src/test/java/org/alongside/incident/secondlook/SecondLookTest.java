package org.alongside.incident.secondlook;

import static org.alongside.incident.Given.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.contracts.ids.StaffId;
import org.alongside.contracts.incidents.FeedbackRead;
import org.alongside.contracts.incidents.LookVerdict;
import org.alongside.contracts.incidents.LookedAt;
import org.alongside.contracts.incidents.MissedCue;
import org.alongside.contracts.incidents.SecondLookDue;
import org.alongside.contracts.incidents.SecondLookEvent;
import org.alongside.contracts.incidents.SecondLookGiven;
import org.alongside.contracts.incidents.SecondLookLetGo;
import org.alongside.contracts.incidents.SecondLookTaken;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.incident.IncidentRefusal;
import org.alongside.incident.secondlook.SecondLookCommand.AskFor;
import org.alongside.incident.secondlook.SecondLookCommand.Give;
import org.alongside.incident.secondlook.SecondLookCommand.LetGo;
import org.alongside.incident.secondlook.SecondLookCommand.Read;
import org.alongside.incident.secondlook.SecondLookCommand.Take;
import org.alongside.testkit.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One second look, in every state. */
class SecondLookTest {
    private static final StaffId SPECIALIST = new StaffId("specialist-1");
    private static final StaffId OTHER_SPECIALIST = new StaffId("specialist-2");
    private static final Instant TAKEN_AT = GRADED.plusSeconds(60);
    private static final Instant OVER = TAKEN_AT.plus(SecondLookDecider.TO_LOOK);
    private static final SecondLookDue DUE =
            new SecondLookDue(INCIDENT, LookedAt.FIRST_GRADE, Grade.G3, HANDLER, GRADED, List.of(MissedCue.NO_THRIVE));
    private static final SecondLookTaken TAKEN = new SecondLookTaken(SPECIALIST, TAKEN_AT);
    private static final SecondLookGiven HIGHER = new SecondLookGiven(
            INCIDENT,
            Grade.G3,
            LookVerdict.SHOULD_HAVE_BEEN_HIGHER,
            List.of(MissedCue.NO_THRIVE),
            SPECIALIST,
            TAKEN_AT.plusSeconds(120),
            words("he is on his way back"),
            null);

    /** Columns: NONE, DUE, TAKEN (by the one who asks), TAKEN_BY_OTHER, GIVEN, READ. */
    private static final String TABLE = """
            AskFor      | SecondLookDue | - | - | - | - | -
            Take        | NO_SUCH_LOOK | SecondLookTaken | - | LOOK_TAKEN | LOOK_GIVEN | LOOK_GIVEN
            LetGo       | - | - | SecondLookLetGo | SecondLookLetGo | - | -
            Give        | NO_SUCH_LOOK | SecondLookGiven | SecondLookGiven | LOOK_TAKEN | LOOK_GIVEN | LOOK_GIVEN
            Read        | NO_SUCH_LOOK | NO_SUCH_LOOK | NO_SUCH_LOOK | NO_SUCH_LOOK | FeedbackRead | -
            """;

    private static final List<SecondLookCommand> COMMANDS = List.of(
            new AskFor(DUE),
            new Take(SPECIALIST, TAKEN_AT),
            new LetGo(OVER),
            give(SPECIALIST),
            new Read(HANDLER, OVER));

    @TestFactory
    Stream<DynamicTest> every_state_and_every_command() {
        var states = states();
        return TABLE.lines().flatMap(line -> {
            var cells = List.of(line.split("\\|", -1));
            var command = COMMANDS.stream()
                    .filter(one -> one.getClass()
                            .getSimpleName()
                            .equals(cells.getFirst().strip()))
                    .findFirst()
                    .orElseThrow();
            var names = List.copyOf(states.keySet());
            return names.stream()
                    .map(state -> DynamicTest.dynamicTest(
                            state + " x " + cells.getFirst().strip(),
                            () -> assertThat(outcome(states.get(state), command))
                                    .isEqualTo(
                                            cells.get(names.indexOf(state) + 1).strip())));
        });
    }

    @Test
    void no_command_is_left_out() {
        assertThat(TABLE.lines().map(line -> line.split("\\|", -1)[0].strip()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(SecondLookCommand.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void nobody_looks_again_at_their_own_decision() {
        due().when(new Take(HANDLER, TAKEN_AT)).thenRefused(IncidentRefusal.OWN_DECISION);
        due().when(give(HANDLER)).thenRefused(IncidentRefusal.OWN_DECISION);
    }

    @Test
    void whoever_says_nothing_for_ten_minutes_lets_it_go() {
        due().when(new Take(SPECIALIST, TAKEN_AT)).thenTimer(SecondLookDecider.LET_GO, OVER);
        due().given(TAKEN).when(new LetGo(OVER.minusSeconds(1))).thenNothing();
        due().given(TAKEN, new SecondLookLetGo(OVER))
                .when(new Take(OTHER_SPECIALIST, OVER))
                .then(new SecondLookTaken(OTHER_SPECIALIST, OVER));
    }

    @Test
    void a_verdict_ends_the_time_and_says_why_unless_it_agrees() {
        due().given(TAKEN).when(give(SPECIALIST)).then(HIGHER).thenTimerCancelled(SecondLookDecider.LET_GO);
        var silent = new Give(LookVerdict.OPPORTUNITY_MISSED, List.of(), SPECIALIST, OVER, null, null);
        due().when(silent).thenRefused(IncidentRefusal.FEEDBACK_MISSING);
        var agreed = new Give(LookVerdict.AGREED, List.of(), SPECIALIST, OVER, null, null);
        due().when(agreed)
                .then(new SecondLookGiven(
                        INCIDENT, Grade.G3, LookVerdict.AGREED, List.of(), SPECIALIST, OVER, null, null));
    }

    @Test
    void feedback_is_read_by_whom_it_is_for() {
        due().given(HIGHER).when(new Read(SPECIALIST, OVER)).thenRefused(IncidentRefusal.NO_SUCH_LOOK);
    }

    private static Map<String, Scenario<SecondLook, SecondLookCommand, SecondLookEvent>> states() {
        var states = new LinkedHashMap<String, Scenario<SecondLook, SecondLookCommand, SecondLookEvent>>();
        states.put("NONE", Scenario.of(new SecondLookDecider()));
        states.put("DUE", due());
        states.put("TAKEN", due().given(TAKEN));
        states.put("TAKEN_BY_OTHER", due().given(new SecondLookTaken(OTHER_SPECIALIST, TAKEN_AT)));
        states.put("GIVEN", due().given(TAKEN, HIGHER));
        states.put("READ", due().given(TAKEN, HIGHER, new FeedbackRead(OVER)));
        return states;
    }

    private static Scenario<SecondLook, SecondLookCommand, SecondLookEvent> due() {
        return Scenario.<SecondLook, SecondLookCommand, SecondLookEvent>of(new SecondLookDecider())
                .given(DUE);
    }

    private static Give give(StaffId by) {
        return new Give(HIGHER.verdict(), HIGHER.missed(), by, HIGHER.givenAt(), HIGHER.feedback(), null);
    }

    private static String outcome(
            Scenario<SecondLook, SecondLookCommand, SecondLookEvent> state, SecondLookCommand command) {
        return switch (state.when(command).decision()) {
            case Decision.Refused<SecondLookEvent> refused ->
                refused.refusal().code().name();
            case Decision.Accepted<SecondLookEvent> accepted ->
                accepted.events().isEmpty()
                        ? "-"
                        : accepted.events().stream()
                                .map(event -> event.getClass().getSimpleName())
                                .collect(Collectors.joining("+"));
        };
    }
}
