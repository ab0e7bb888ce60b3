package org.alongside.interleavings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.contracts.Actor;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.contracts.TimeQuality;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandContext;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.Claim;
import org.alongside.eventsourcing.decide.Decision.TimerChange;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * One service with its log as PostgreSQL keeps it: a version of a stream is taken once, a claim is held once, a reaction
 * has its effect once, and what was read when it was decided is still so when it is stored.
 */
final class MemoryService {
    private final String name;
    private final BusinessClock clock;
    private final List<Follower<?>> followers;
    private final List<Fact<?>> log = new ArrayList<>();
    private final Map<String, List<Fact<?>>> streams = new HashMap<>();
    private final Map<String, Kept<?>> states = new HashMap<>();
    private final Map<Claim, String> claims = new HashMap<>();
    private final Set<CommandContext.Key> answered = new HashSet<>();
    private final Map<Timer, Instant> timers = new TreeMap<>();
    private final Map<String, Aggregate<?, ?, ?>> aggregates = new HashMap<>();

    MemoryService(
            String name, List<Aggregate<?, ?, ?>> aggregates, List<Automation<?>> automations, BusinessClock clock) {
        this.name = name;
        this.clock = clock;
        aggregates.forEach(one -> this.aggregates.put(one.category(), one));
        this.followers = automations.stream().<Follower<?>>map(Follower::new).toList();
    }

    /** A timer that runs. */
    record Timer(String stream, String timer) implements Comparable<Timer> {
        @Override
        public int compareTo(Timer other) {
            return (stream + " " + timer).compareTo(other.stream + " " + other.timer);
        }
    }

    /** What was decided from a stream as it was at a version. */
    private record Decided(
            Aggregate<?, ?, ?> aggregate, String stream, int version, Decision<? extends AlongsideEvent> decision) {}

    /** Decided, and not stored yet. */
    record Draft(List<Decided> decided, CommandContext.@Nullable Key key) {
        @Nullable
        String refusal() {
            for (var one : decided) {
                if (one.decision() instanceof Decision.Refused<?> refused) {
                    return refused.refusal().code().name();
                }
            }
            return null;
        }
    }

    /** How storing went. */
    enum Stored {
        DONE,
        REFUSED,
        /** Somebody else was faster; decide anew. */
        LOST
    }

    /** One automation and how far it has come. */
    final class Follower<E extends AlongsideEvent> {
        private final Automation<E> automation;
        private int position;

        private Follower(Automation<E> automation) {
            this.automation = automation;
        }

        boolean isBehind() {
            while (position < log.size()
                    && !automation.reactsTo().isInstance(log.get(position).event())) {
                position++;
            }
            return position < log.size();
        }

        /** Reacts to the next event; told again what it reacted to before, it has no second effect. */
        void step(boolean again) {
            if (again && position > 0) {
                react(log.get(position - 1));
            }
            if (isBehind()) {
                react(log.get(position++));
            }
        }

        private void react(Fact<?> fact) {
            if (automation.reactsTo().isInstance(fact.event())) {
                var event = automation.reactsTo().cast(fact.event());
                var asks = automation.on(new Fact<>(fact.recorded(), event));
                var key = CommandContext.Key.ofReaction(
                        automation.name(), fact.recorded().envelope().id());
                if (!asks.isEmpty()) {
                    ask(asks, key);
                }
            }
        }
    }

    List<Fact<?>> log() {
        return log;
    }

    List<Follower<?>> followers() {
        return followers;
    }

    /** Timers due by now. */
    List<Timer> due() {
        return timers.entrySet().stream()
                .filter(one -> !one.getValue().isAfter(clock.now()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Fires one, once. */
    void fire(Timer timer) {
        var dueAt = timers.remove(timer);
        var aggregate =
                aggregates.get(timer.stream().substring(0, timer.stream().indexOf('/')));
        if (dueAt != null && aggregate != null) {
            ask(List.of(timerAsk(aggregate, timer, dueAt)), null);
        }
    }

    private static <S, C, E extends AlongsideEvent> Ask<S, C, E> timerAsk(
            Aggregate<S, C, E> aggregate, Timer timer, Instant dueAt) {
        var id = UUID.fromString(timer.stream().substring(timer.stream().indexOf('/') + 1));
        return new Ask<>(aggregate, id, aggregate.timerCommand().due(timer.timer(), dueAt));
    }

    /** Decides and stores at once. */
    Stored ask(List<Ask<?, ?, ?>> asks, CommandContext.@Nullable Key key) {
        return store(decide(asks, key));
    }

    /** Reads and decides. Until it is stored anything may happen. */
    Draft decide(List<Ask<?, ?, ?>> asks, CommandContext.@Nullable Key key) {
        return new Draft(asks.stream().map(this::decide).toList(), key);
    }

    private <S, C, E extends AlongsideEvent> Decided decide(Ask<S, C, E> ask) {
        var stream = ask.aggregate().stream(ask.id());
        var decision = ask.aggregate().decider().decide(state(ask.aggregate(), ask.id()), ask.command());
        return new Decided(ask.aggregate(), stream, of(stream).size(), decision);
    }

    /** The state of one aggregate now. */
    <S, C, E extends AlongsideEvent> S state(Aggregate<S, C, E> aggregate, UUID id) {
        var stream = aggregate.stream(id);
        var known = kept(aggregate, stream);
        var state = known.state();
        for (var fact : of(stream).subList(known.version(), of(stream).size())) {
            state = aggregate.decider().evolve(state, aggregate.events().cast(fact.event()));
        }
        states.put(stream, new Kept<>(state, of(stream).size()));
        return state;
    }

    /** A state once folded, up to a version. */
    private record Kept<S>(S state, int version) {}

    @SuppressWarnings("unchecked") // a stream is of one aggregate
    private <S> Kept<S> kept(Aggregate<S, ?, ?> aggregate, String stream) {
        var known = states.get(stream);
        return known == null ? new Kept<>(aggregate.decider().initial(), 0) : (Kept<S>) known;
    }

    private List<Fact<?>> of(String stream) {
        return streams.getOrDefault(stream, List.of());
    }

    /** Stores all or nothing. */
    Stored store(Draft draft) {
        if (draft.decided().stream().anyMatch(one -> of(one.stream()).size() != one.version())) {
            return Stored.LOST;
        }
        if (draft.key() != null && !answered.add(draft.key())) {
            return Stored.DONE;
        }
        if (draft.refusal() != null || draft.decided().stream().anyMatch(this::claimsWhatIsTaken)) {
            return Stored.REFUSED;
        }
        draft.decided().forEach(this::store);
        return Stored.DONE;
    }

    private boolean claimsWhatIsTaken(Decided decided) {
        return accepted(decided).claims().stream().anyMatch(claim -> {
            var holder = claims.get(claim);
            return holder != null && !holder.equals(decided.stream());
        });
    }

    private void store(Decided decided) {
        var accepted = accepted(decided);
        accepted.events().forEach(event -> append(decided.aggregate(), decided.stream(), event));
        accepted.released().forEach(claim -> claims.remove(claim, decided.stream()));
        accepted.claims().forEach(claim -> claims.put(claim, decided.stream()));
        for (var change : accepted.timers()) {
            var timer = new Timer(decided.stream(), change.name());
            switch (change) {
                case TimerChange.Start start -> timers.put(timer, start.dueAt());
                case TimerChange.Cancel cancel -> timers.remove(timer);
            }
        }
    }

    private static Decision.Accepted<? extends AlongsideEvent> accepted(Decided decided) {
        return switch (decided.decision()) {
            case Decision.Accepted<? extends AlongsideEvent> accepted -> accepted;
            case Decision.Refused<? extends AlongsideEvent> refused ->
                throw new IllegalStateException("a refusal is not stored");
        };
    }

    private void append(Aggregate<?, ?, ?> aggregate, String stream, AlongsideEvent event) {
        int version = of(stream).size() + 1;
        var now = clock.now();
        var id = UUID.nameUUIDFromBytes((stream + "/" + version).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var envelope = new Envelope(
                id,
                event.getClass().getSimpleName(),
                1,
                stream,
                version,
                now,
                now,
                TimeQuality.DEVICE,
                Actor.system(name),
                id,
                null,
                null,
                Origin.LIVE,
                aggregate.controller(),
                aggregate.purpose(),
                aggregate.sensitivity(),
                List.of(),
                "GMP",
                null,
                null);
        keep(new Fact<>(new Recorded(log.size() + 1L, envelope, "{}", null, now), event));
    }

    /** Hears an event of another service; heard before, nothing happens. */
    void hear(Fact<?> fact, String topic) {
        var envelope = fact.recorded().envelope();
        if (of(envelope.stream()).size() < envelope.version()) {
            keep(new Fact<>(new Recorded(log.size() + 1L, envelope, "{}", topic, clock.now()), fact.event()));
        }
    }

    private void keep(Fact<?> fact) {
        log.add(fact);
        streams.computeIfAbsent(fact.recorded().envelope().stream(), _ -> new ArrayList<>())
                .add(fact);
    }
}
