package org.alongside.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.RefusalCode;

/**
 * A rule by example: {@code Scenario.of(decider).given(events...).when(command).then(events...)}.
 *
 * @param <S> states
 * @param <C> commands
 * @param <E> events
 */
@SuppressWarnings("varargs") // the arrays are only read
public final class Scenario<S, C, E> {
    private final Decider<S, C, E> decider;
    private final S state;

    private Scenario(Decider<S, C, E> decider, S state) {
        this.decider = decider;
        this.state = state;
    }

    /** Nothing has happened yet. */
    public static <S, C, E> Scenario<S, C, E> of(Decider<S, C, E> decider) {
        return new Scenario<>(decider, decider.initial());
    }

    /** These have happened, in this order, after what was given before. */
    @SafeVarargs
    public final Scenario<S, C, E> given(E... events) {
        return given(List.of(events));
    }

    /** These have happened, in this order, after what was given before. */
    public Scenario<S, C, E> given(List<? extends E> events) {
        var after = state;
        for (var event : events) {
            after = decider.evolve(after, event);
        }
        return new Scenario<>(decider, after);
    }

    /** The state after what was given. */
    public S state() {
        return state;
    }

    /** This is asked or reported. */
    public Decided<S, E> when(C command) {
        return new Decided<>(decider, state, decider.decide(state, command));
    }

    /**
     * What was decided, to be compared with what the rule says.
     *
     * @param state before the command
     */
    public record Decided<S, E>(Decider<S, ?, E> decider, S state, Decision<E> decision) {

        /** Exactly these events, in this order; they must also fold. */
        @SafeVarargs
        public final Decided<S, E> then(E... events) {
            assertThat(accepted().events()).isEqualTo(List.of(events));
            thenState();
            return this;
        }

        /** Accepted, and nothing has changed. */
        public Decided<S, E> thenNothing() {
            assertThat(accepted().events()).isEmpty();
            return this;
        }

        /** Refused with this code. */
        public Decided<S, E> thenRefused(RefusalCode code) {
            switch (decision) {
                case Decision.Refused<E> refused ->
                    assertThat(refused.refusal().code()).isEqualTo(code);
                case Decision.Accepted<E> accepted ->
                    fail("refused with %s was expected, and these were accepted: %s", code, accepted.events());
            }
            return this;
        }

        /** Starts or moves this timer to this moment. */
        public Decided<S, E> thenTimer(String name, Instant dueAt) {
            assertThat(accepted().timers()).contains(new Decision.TimerChange.Start(name, dueAt));
            return this;
        }

        /** Cancels this timer. */
        public Decided<S, E> thenTimerCancelled(String name) {
            assertThat(accepted().timers()).contains(new Decision.TimerChange.Cancel(name));
            return this;
        }

        /** Neither starts nor cancels any timer. */
        public Decided<S, E> thenNoTimer() {
            assertThat(accepted().timers()).isEmpty();
            return this;
        }

        /** Claims this value as unique. */
        public Decided<S, E> thenClaim(String space, String value) {
            assertThat(accepted().claims()).contains(new Decision.Claim(space, value));
            return this;
        }

        /** Gives up this value, for others to claim. */
        public Decided<S, E> thenReleased(String space, String value) {
            assertThat(accepted().released()).contains(new Decision.Claim(space, value));
            return this;
        }

        /** The state after the command. */
        public S thenState() {
            var after = state;
            for (var event : accepted().events()) {
                after = decider.evolve(after, event);
            }
            return after;
        }

        Decision.Accepted<E> accepted() {
            return switch (decision) {
                case Decision.Accepted<E> accepted -> accepted;
                case Decision.Refused<E> refused ->
                    fail(
                            "refused with %s: %s",
                            refused.refusal().code(), refused.refusal().detail());
            };
        }
    }
}
