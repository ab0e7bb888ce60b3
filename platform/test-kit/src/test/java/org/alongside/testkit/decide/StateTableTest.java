package org.alongside.testkit.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.testkit.StateTable;
import org.alongside.testkit.decide.Lamp.Command;
import org.alongside.testkit.decide.Lamp.Command.Light;
import org.alongside.testkit.decide.Lamp.Command.PutOut;
import org.alongside.testkit.decide.Lamp.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StateTableTest {
    private static final Light LIGHT = new Light(Instant.parse("2025-03-01T12:00:00Z"));

    @TestFactory
    Stream<DynamicTest> every_state_and_every_command() {
        return table().samples(LIGHT, new PutOut())
                .state("off")
                .accepts(Light.class, Event.Lit.class)
                .ignores(PutOut.class)
                .state("on", new Event.Lit())
                .accepts(Light.class, Event.Lit.class)
                .accepts(new PutOut(), Event.Out.class)
                .state("broken", new Event.Broke())
                .refuses(Light.class, Lamp.Refusals.LAMP_BROKEN)
                .refuses(new PutOut(), Lamp.Refusals.LAMP_BROKEN)
                .tests();
    }

    @Test
    void a_state_without_a_row_fails() {
        var tests = table().samples(LIGHT, new PutOut()).state("off").tests();
        assertThat(failures(tests)).anyMatch(failure -> failure.contains("Broken") && failure.contains("On"));
    }

    @Test
    void a_cell_without_an_expectation_fails() {
        var tests = table().samples(LIGHT, new PutOut())
                .state("off")
                .accepts(Light.class, Event.Lit.class)
                .tests();
        assertThat(failures(tests)).contains("nothing is said of PutOut when off");
    }

    @Test
    void a_command_without_a_sample_fails() {
        var tests = table().samples(LIGHT).state("off").ignores(PutOut.class).tests();
        assertThat(failures(tests)).contains("no sample of PutOut");
    }

    @Test
    void a_cell_that_decides_otherwise_fails() {
        var tests = table().samples(LIGHT, new PutOut())
                .state("off")
                .accepts(Light.class, Event.Out.class)
                .refuses(PutOut.class, Lamp.Refusals.LAMP_BROKEN)
                .tests();
        assertThat(failures(tests)).hasSize(3);
    }

    @Test
    void two_rows_of_one_name_are_a_mistake() {
        var row = table().state("off");
        assertThatThrownBy(() -> row.state("off")).isInstanceOf(IllegalArgumentException.class);
    }

    private static StateTable<Lamp, Command, Event> table() {
        return StateTable.of(new Lamp.Rules(), Lamp.class, Command.class);
    }

    private static List<String> failures(Stream<DynamicTest> tests) {
        var failures = new ArrayList<String>();
        tests.forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                failures.add(String.valueOf(failure.getMessage()));
            }
        });
        return failures;
    }
}
