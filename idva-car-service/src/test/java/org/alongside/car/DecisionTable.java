package org.alongside.car;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;

/**
 * Every state times every command of a decider, as an approved text: a cell that changes, a state or a command that is
 * new, turns the test red. {@code -Dalongside.write=true} writes it anew, to be read before it is committed.
 */
public final class DecisionTable {
    private static final boolean WRITE = Boolean.getBoolean("alongside.write");

    private DecisionTable() {}

    /** Compares with {@code src/test/resources/tables/<name>.txt}, and demands a sample of every kind of command. */
    public static <S, C, E> void assertApproved(
            String name, Decider<S, C, E> decider, Class<C> commands, Map<String, S> states, List<C> samples)
            throws IOException {
        assertThat(samples.stream().map(Object::getClass).collect(Collectors.toSet()))
                .as("a sample of every command")
                .isEqualTo(leaves(commands));
        var file = Path.of("src/test/resources/tables", name + ".txt");
        var table = table(decider, states, samples);
        if (WRITE) {
            Files.writeString(file, table);
        }
        assertThat(table).isEqualTo(Files.readString(file));
    }

    private static <S, C, E> String table(Decider<S, C, E> decider, Map<String, S> states, List<C> samples) {
        var lines = new ArrayList<String>();
        states.forEach((state, value) -> {
            lines.add("== " + state);
            samples.forEach(command ->
                    lines.add("%-18s %s".formatted(command.getClass().getSimpleName(), cell(decider, value, command))));
        });
        return String.join("\n", lines) + "\n";
    }

    private static <S, C, E> String cell(Decider<S, C, E> decider, S state, C command) {
        return switch (decider.decide(state, command)) {
            case Decision.Refused<E> refused ->
                "refused " + refused.refusal().code().name();
            case Decision.Accepted<E> accepted -> accepted(decider, state, accepted);
        };
    }

    private static <S, C, E> String accepted(Decider<S, C, E> decider, S state, Decision.Accepted<E> accepted) {
        var after = state;
        var said = new ArrayList<String>();
        for (var event : accepted.events()) {
            after = decider.evolve(after, event);
            said.add(Object.class.cast(event).getClass().getSimpleName());
        }
        accepted.timers().forEach(timer -> said.add(timer.getClass().getSimpleName() + "(" + timer.name() + ")"));
        accepted.claims().forEach(claim -> said.add("Claim(" + claim.space() + ")"));
        accepted.released().forEach(claim -> said.add("Release(" + claim.space() + ")"));
        return said.isEmpty() ? "-" : String.join(", ", said);
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return Set.of(type);
        }
        var leaves = new LinkedHashSet<Class<?>>();
        for (var permitted : type.getPermittedSubclasses()) {
            leaves.addAll(leaves(permitted));
        }
        return leaves;
    }
}
