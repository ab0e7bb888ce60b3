package org.alongside.testkit.decide;

import java.time.Instant;
import org.alongside.eventsourcing.decide.Decider;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.RefusalCode;

/** A lamp that goes out by itself, and breaks. */
sealed interface Lamp {
    record Off() implements Lamp {}

    record On() implements Lamp {}

    record Broken() implements Lamp {}

    sealed interface Command {
        record Light(Instant until) implements Command {}

        record PutOut() implements Command {}
    }

    sealed interface Event {
        record Lit() implements Event {}

        record Out() implements Event {}

        record Broke() implements Event {}
    }

    enum Refusals implements RefusalCode {
        LAMP_BROKEN;

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    final class Rules implements Decider<Lamp, Command, Event> {
        @Override
        public Lamp initial() {
            return new Off();
        }

        @Override
        public Decision<Event> decide(Lamp lamp, Command command) {
            if (lamp instanceof Broken) {
                return Decision.refuse(Refusals.LAMP_BROKEN, "Mend it first.");
            }
            return switch (command) {
                case Command.Light light ->
                    Decision.<Event>accept(new Event.Lit())
                            .startTimer("out", light.until())
                            .claim("socket", "1");
                case Command.PutOut _ ->
                    lamp instanceof On ? Decision.<Event>accept(new Event.Out()).cancelTimer("out") : Decision.accept();
            };
        }

        @Override
        public Lamp evolve(Lamp lamp, Event event) {
            return switch (event) {
                case Event.Lit _ -> new On();
                case Event.Out _ -> new Off();
                case Event.Broke _ -> new Broken();
            };
        }
    }
}
