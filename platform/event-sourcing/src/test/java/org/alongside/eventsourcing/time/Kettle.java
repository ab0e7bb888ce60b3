package org.alongside.eventsourcing.time;

import static org.alongside.eventsourcing.decide.Decision.accept;

import java.time.Instant;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Clear;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Sensitivity;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.decide.RefusalCode;

/** An aggregate with timers: a kettle whistles when its time has come, and some whistle again. */
final class Kettle {
    static final Aggregate<Integer, KettleCommand, KettleEvent> KETTLES = new Aggregate<>(
            "kettle", KettleEvent.class, new Rules(), Kettle::due, Controller.POLICE, "TEST", Sensitivity.OFFICIAL);

    private Kettle() {}

    sealed interface KettleEvent extends AlongsideEvent {}

    public record Filled(@Clear String timer) implements KettleEvent {}

    public record Whistled(@Clear String timer, @Clear Instant dueAt) implements KettleEvent {}

    sealed interface KettleCommand {}

    record Fill(String timer, Instant dueAt) implements KettleCommand {}

    record Whistle(String timer, Instant dueAt) implements KettleCommand {}

    enum KettleRefusal implements RefusalCode {
        EMPTY,
        BUSY;

        @Override
        public Kind kind() {
            return this == BUSY ? Kind.UNAVAILABLE : Kind.RULE;
        }
    }

    private static KettleCommand due(String name, Instant dueAt) {
        if (name.startsWith("unknown")) {
            throw new IllegalArgumentException("no timer of a kettle is called " + name);
        }
        return new Whistle(name, dueAt);
    }

    private static final class Rules implements Decider<Integer, KettleCommand, KettleEvent> {
        @Override
        public Integer initial() {
            return 0;
        }

        @Override
        public Decision<KettleEvent> decide(Integer whistles, KettleCommand command) {
            return switch (command) {
                case Fill fill ->
                    Decision.<KettleEvent>accept(new Filled(fill.timer())).startTimer(fill.timer(), fill.dueAt());
                case Whistle whistle -> whistle(whistle);
            };
        }

        private static Decision<KettleEvent> whistle(Whistle whistle) {
            KettleEvent whistled = new Whistled(whistle.timer(), whistle.dueAt());
            return switch (whistle.timer()) {
                case "refused" -> new Decision.Refused<>(new Refusal(KettleRefusal.EMPTY, "it is empty"));
                case "silent" -> accept();
                case "again" ->
                    accept(whistled).startTimer("again", whistle.dueAt().plusSeconds(60));
                case "stuck" -> accept(whistled).startTimer("stuck", whistle.dueAt());
                default -> accept(whistled);
            };
        }

        @Override
        public Integer evolve(Integer whistles, KettleEvent event) {
            return switch (event) {
                case Filled filled -> whistles;
                case Whistled whistled -> whistles + 1;
            };
        }
    }
}
