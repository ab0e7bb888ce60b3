package org.alongside.testkit.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.alongside.testkit.Scenario;
import org.alongside.testkit.decide.Lamp.Command.Light;
import org.alongside.testkit.decide.Lamp.Command.PutOut;
import org.alongside.testkit.decide.Lamp.Event;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Instant LATER = Instant.parse("2025-03-01T12:00:00Z");

    private final Scenario<Lamp, Lamp.Command, Event> lamp = Scenario.of(new Lamp.Rules());

    @Test
    void what_was_decided_is_compared() {
        var lit = lamp.when(new Light(LATER))
                .then(new Event.Lit())
                .thenTimer("out", LATER)
                .thenClaim("socket", "1");
        assertThat(lit.thenState()).isEqualTo(new Lamp.On());
        lamp.given(new Event.Lit()).when(new PutOut()).then(new Event.Out()).thenTimerCancelled("out");
        lamp.when(new PutOut()).thenNothing().thenNoTimer();
        lamp.given(new Event.Broke()).when(new PutOut()).thenRefused(Lamp.Refusals.LAMP_BROKEN);
    }

    @Test
    void what_was_decided_otherwise_fails() {
        var lit = lamp.when(new Light(LATER));
        var refused = lamp.given(new Event.Broke()).when(new PutOut());
        fails(() -> lit.then(new Event.Out()));
        fails(lit::thenNothing);
        fails(() -> lit.thenRefused(Lamp.Refusals.LAMP_BROKEN));
        fails(() -> lit.thenTimer("out", LATER.plusSeconds(1)));
        fails(() -> lit.thenTimerCancelled("out"));
        fails(lit::thenNoTimer);
        fails(() -> lit.thenClaim("socket", "2"));
        fails(() -> refused.then(new Event.Out()));
        fails(refused::thenNothing);
    }

    private static void fails(Runnable comparison) {
        assertThatThrownBy(comparison::run).isInstanceOf(AssertionError.class);
    }
}
