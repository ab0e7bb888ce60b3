package org.alongside.eventsourcing.decide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Outcome of {@link Decider#decide}: events with the timers they start or cancel, or a refusal for the asker alone. */
public sealed interface Decision<E> {

    /** Accepted. No events means that nothing changed, which is a success. */
    record Accepted<E>(List<E> events, List<TimerChange> timers, List<Claim> claims, List<Claim> released)
            implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
            timers = List.copyOf(timers);
            claims = List.copyOf(claims);
            released = List.copyOf(released);
        }

        /** Gives up nothing. */
        public Accepted(List<E> events, List<TimerChange> timers, List<Claim> claims) {
            this(events, timers, claims, List.of());
        }

        /** Also starts the timer {@code name} of this stream, or moves it when it already runs. */
        public Accepted<E> startTimer(String name, Instant dueAt) {
            return new Accepted<>(events, plus(timers, new TimerChange.Start(name, dueAt)), claims, released);
        }

        /** Also cancels the timer {@code name} of this stream; a timer that does not run is no error. */
        public Accepted<E> cancelTimer(String name) {
            return new Accepted<>(events, plus(timers, new TimerChange.Cancel(name)), claims, released);
        }

        /**
         * Also claims {@code value} as unique in {@code space} of the stream's force; the append is refused when
         * another stream of that force holds it.
         */
        public Accepted<E> claim(String space, String value) {
            return new Accepted<>(events, timers, plus(claims, new Claim(space, value)), released);
        }

        /** Also gives up {@code value} in {@code space}, for others to claim; what the stream does not hold stays. */
        public Accepted<E> release(String space, String value) {
            return new Accepted<>(events, timers, claims, plus(released, new Claim(space, value)));
        }

        private static <T> List<T> plus(List<T> list, T more) {
            var longer = new ArrayList<>(list);
            longer.add(more);
            return longer;
        }
    }

    /** Refused; nothing is stored. */
    record Refused<E>(Refusal refusal) implements Decision<E> {}

    /** A timer of the stream started or cancelled. */
    sealed interface TimerChange {
        /** Name of the timer, unique in its stream. */
        String name();

        /** Fires once at or after {@code dueAt} on the business clock. */
        record Start(String name, Instant dueAt) implements TimerChange {}

        /** Will not fire any more. */
        record Cancel(String name) implements TimerChange {}
    }

    /** A value that only one stream of the service may hold, such as an external id. */
    record Claim(String space, String value) {}

    /** Accepts with these events. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <E> Accepted<E> accept(E... events) {
        return new Accepted<>(List.of(events), List.of(), List.of(), List.of());
    }

    /** Accepts with these events. */
    static <E> Accepted<E> acceptAll(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events), List.of(), List.of(), List.of());
    }

    /** Refuses with a code and a sentence without personal data that says what to do. */
    static <E> Refused<E> refuse(RefusalCode code, String detail) {
        return new Refused<>(new Refusal(code, detail));
    }
}
