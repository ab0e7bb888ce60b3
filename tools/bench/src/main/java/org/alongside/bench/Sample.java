package org.alongside.bench;

import java.time.Instant;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Personal;
import org.alongside.contracts.Pseudonymous;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.RefusalCode;

/** The smallest aggregate with the weight of a real one: about 400 bytes of payload, a sealed sentence, a claim. */
final class Sample {
    private static final String WORDS = "He is outside again and will not go away, please send someone to us";
    private static final Instant AT = Instant.parse("2024-03-01T20:15:04Z");

    /** What raw.insert stores: as many bytes as the event's payload. */
    static final String PLAIN_JSON = "{\"words\":\"" + WORDS.repeat(5) + "\",\"at\":\"" + AT + "\"}";

    private Sample() {}

    record State(int events) {}

    enum SampleRefusal implements RefusalCode {
        /** Nothing was reported under this id. */
        UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    sealed interface SampleCommand {}

    record Report(UUID id) implements SampleCommand {}

    /** Of something reported: refused otherwise, as every real aggregate does. */
    record Grade(UUID id) implements SampleCommand {}

    /** What one service's event starts in another: a new aggregate there. */
    record Effect(UUID id) implements SampleCommand {}

    sealed interface SampleEvent extends AlongsideEvent {}

    record SampleReported(
            @Pseudonymous UUID place,
            @Clear Instant receivedAt,
            @Clear String code,
            Personal words) implements SampleEvent {}

    record SampleGraded(@Clear String grade, @Clear Instant targetAt, Personal reason) implements SampleEvent {}

    static final Aggregate<State, SampleCommand, SampleEvent> SAMPLES = new Aggregate<>(
            "sample",
            SampleEvent.class,
            new Rules(),
            (name, dueAt) -> new Grade(new UUID(0, 0)),
            Controller.POLICE,
            "BENCH",
            Sensitivity.OFFICIAL);

    private static final class Rules implements Decider<State, SampleCommand, SampleEvent> {
        @Override
        public State initial() {
            return new State(0);
        }

        @Override
        public Decision<SampleEvent> decide(State state, SampleCommand command) {
            return switch (command) {
                case Report report ->
                    Decision.<SampleEvent>accept(new SampleReported(report.id(), AT, "DOMESTIC", words(report.id())))
                            .claim("external", report.id().toString());
                case Grade grade ->
                    state.events() == 0
                            ? Decision.refuse(SampleRefusal.UNKNOWN, "nothing was reported")
                            : graded(grade.id());
                case Effect effect -> graded(effect.id());
            };
        }

        private static Decision<SampleEvent> graded(UUID id) {
            return Decision.accept(new SampleGraded("G1", AT, words(id)));
        }

        private static Personal words(UUID id) {
            return Personal.clear(SubjectKey.narrative(Controller.POLICE, id), WORDS);
        }

        @Override
        public State evolve(State state, SampleEvent event) {
            return new State(state.events() + 1);
        }
    }
}
