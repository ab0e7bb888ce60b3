package org.alongside.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Every state times every command of one decider, each cell said. What is not said fails: a state of the sealed
 * interface without a row, a command without a sample, a cell without an expectation.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> every_state_and_every_command() {
 *     return StateTable.of(new CarDecider(), Car.class, CarCommand.class)
 *             .samples(proposal(), contactStarted())
 *             .state("off duty")
 *                 .refuses(ProposeDeployment.class, OUT_OF_HOURS)
 *                 .accepts(ReportContactStarted.class, AdvocateContactStarted.class, SafetyBreachRecorded.class)
 *             .state("available", signedOn())
 *                 .accepts(ProposeDeployment.class, CarDeploymentAccepted.class)
 *                 .ignores(ReportContactStarted.class)
 *             .tests();
 * }
 * }</pre>
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class StateTable<S, C, E> {
    private final Decider<S, C, E> decider;
    private final Class<S> states;
    private final Class<C> commands;
    private final Map<Class<?>, C> samples = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private StateTable(Decider<S, C, E> decider, Class<S> states, Class<C> commands) {
        this.decider = decider;
        this.states = states;
        this.commands = commands;
    }

    /** A table for this decider; states and commands are sealed interfaces of records. */
    public static <S, C, E> StateTable<S, C, E> of(Decider<S, C, E> decider, Class<S> states, Class<C> commands) {
        return new StateTable<>(decider, states, commands);
    }

    /** One command of each kind, used wherever a cell does not bring its own. */
    @SafeVarargs
    public final StateTable<S, C, E> samples(C... ofEachKind) {
        Arrays.stream(ofEachKind).forEach(sample -> samples.put(sample.getClass(), sample));
        return this;
    }

    /** The state after these events. */
    @SafeVarargs
    public final Row state(String name, E... events) {
        var row = new Row(name, Scenario.of(decider).given(events));
        if (rows.put(name, row) != null) {
            throw new IllegalArgumentException("two rows are called " + name);
        }
        return row;
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return Set.of(type);
        }
        var leaves = new LinkedHashSet<Class<?>>();
        Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> leaves.addAll(leaves(permitted)));
        return leaves;
    }

    /** One test for each cell, and one that the table is whole. */
    Stream<DynamicTest> allTests() {
        var whole = DynamicTest.dynamicTest("every kind of state has a row", this::everyStateHasARow);
        return Stream.concat(Stream.of(whole), rows.values().stream().flatMap(Row::cells));
    }

    private void everyStateHasARow() {
        var missing = new LinkedHashSet<>(leaves(states));
        rows.values().forEach(row -> missing.remove(kindOf(row)));
        assertThat(missing).as("states without a row").isEmpty();
    }

    private static Class<?> kindOf(StateTable<?, ?, ?>.Row row) {
        return Objects.requireNonNull(row.scenario.state()).getClass();
    }

    private C sample(Class<?> kind) {
        var sample = samples.get(kind);
        if (sample == null) {
            throw new AssertionError("no sample of " + kind.getSimpleName());
        }
        return sample;
    }

    /** What one state does with each command. */
    public final class Row {
        private final String name;
        private final Scenario<S, C, E> scenario;
        private final Map<Class<?>, List<Cell>> said = new LinkedHashMap<>();

        private Row(String name, Scenario<S, C, E> scenario) {
            this.name = name;
            this.scenario = scenario;
        }

        private record Cell(String expectation, Runnable check) {}

        /** Refuses the sample of this kind. */
        public Row refuses(Class<? extends C> kind, RefusalCode code) {
            return say(
                    kind, "refused " + code.name(), () -> decided(sample(kind)).thenRefused(code));
        }

        /** Refuses this very command. */
        public Row refuses(C command, RefusalCode code) {
            return say(command.getClass(), "refused " + code.name(), () -> decided(command)
                    .thenRefused(code));
        }

        /** Accepts the sample of this kind with events of these kinds, in this order. */
        @SafeVarargs
        public final Row accepts(Class<? extends C> kind, Class<? extends E>... events) {
            return say(kind, names(events), () -> happened(sample(kind), events));
        }

        /** Accepts this very command with events of these kinds, in this order. */
        @SafeVarargs
        public final Row accepts(C command, Class<? extends E>... events) {
            return say(command.getClass(), names(events), () -> happened(command, events));
        }

        /** Accepts the sample of this kind, and nothing changes. */
        public Row ignores(Class<? extends C> kind) {
            return say(kind, "nothing", () -> decided(sample(kind)).thenNothing());
        }

        /** The next row: the state after these events. */
        @SafeVarargs
        public final Row state(String next, E... events) {
            return StateTable.this.state(next, events);
        }

        /** The tests of the whole table, for a {@code @TestFactory}. */
        public Stream<DynamicTest> tests() {
            return allTests();
        }

        private Row say(Class<?> kind, String expectation, Runnable check) {
            said.computeIfAbsent(kind, _ -> new ArrayList<>()).add(new Cell(expectation, check));
            return this;
        }

        private Scenario.Decided<S, E> decided(C command) {
            return scenario.when(command);
        }

        private void happened(C command, Class<? extends E>[] events) {
            var decided = decided(command);
            decided.thenState();
            assertThat(decided.accepted().events())
                    .extracting(event -> (Object) event.getClass())
                    .containsExactly((Object[]) events);
        }

        private static String names(Class<?>[] events) {
            return String.join(
                    ", ", Arrays.stream(events).map(Class::getSimpleName).toList());
        }

        private Stream<DynamicTest> cells() {
            return leaves(commands).stream().flatMap(this::cells);
        }

        private Stream<DynamicTest> cells(Class<?> kind) {
            var cells = said.getOrDefault(kind, List.of(new Cell("nothing is said", () -> {
                throw new AssertionError("nothing is said of " + kind.getSimpleName() + " when " + name);
            })));
            return cells.stream()
                    .map(cell -> DynamicTest.dynamicTest(
                            name + " x " + kind.getSimpleName() + ": " + cell.expectation(),
                            () -> cell.check().run()));
        }
    }
}
