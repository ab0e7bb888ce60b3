package org.alongside.eventsourcing.command;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.DestroysKeys;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.command.CommandProcessor.Decided;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.TimerChange;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.seal.PersonalData;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.eventsourcing.wire.EventCodec;
import org.jspecify.annotations.Nullable;

/** Turns accepted decisions into an append: envelopes, sealed payloads, timers, claims, keys. */
public final class Drafting {
    private final EventCodec codec;
    private final Keyring keyring;
    private final BusinessClock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public Drafting(EventCodec codec, Keyring keyring, BusinessClock clock) {
        this.codec = codec;
        this.keyring = keyring;
        this.clock = clock;
    }

    Uni<Draft> draft(List<Decided<?, ?>> decided, CommandContext context) {
        var subjects = subjects(decided);
        return keyring.ready(subjects).map(session -> new Writing(session, context, clock.now()).write(decided));
    }

    private static Set<SubjectKey> subjects(List<Decided<?, ?>> decided) {
        var subjects = new LinkedHashSet<SubjectKey>();
        decided.forEach(
                one -> accepted(one).events().forEach(event -> subjects.addAll(PersonalData.clearSubjects(event))));
        return subjects;
    }

    private static <E extends AlongsideEvent> Decision.Accepted<E> accepted(Decided<?, E> decided) {
        return switch (decided.decision()) {
            case Decision.Accepted<E> accepted -> accepted;
            case Decision.Refused<E> refused -> throw new IllegalStateException("a refusal is not drafted");
        };
    }

    /** One draft in the making. */
    private final class Writing {
        private final Keyring.Session session;
        private final CommandContext context;
        private final Instant now;
        private final List<NewEvent> events = new ArrayList<>();
        private final List<Append.ClaimRow> claims = new ArrayList<>();
        private final List<Append.ClaimRow> released = new ArrayList<>();
        private final List<Append.TimerRow> timers = new ArrayList<>();
        private final List<String> cancelled = new ArrayList<>();
        private final List<SubjectKey> destroyed = new ArrayList<>();
        private final Map<String, List<NewEvent>> written = new HashMap<>();
        private final Map<String, Integer> versions = new HashMap<>();

        Writing(Keyring.Session session, CommandContext context, Instant now) {
            this.session = session;
            this.context = context;
            this.now = now;
        }

        /**
         * That one aggregate had nothing to do needs no guard: it was so at the moment it was read, and whoever came
         * since came after. Of several, read one after the other, only the guard says that it was so at one moment.
         */
        Draft write(List<Decided<?, ?>> decided) {
            decided.forEach(this::write);
            var done = context.doneTimer();
            if (done != null) {
                cancelled.add(done);
            }
            var append = new Append(
                            events, answer(decided.getFirst()), claims, timers, cancelled, session.created(), destroyed)
                    .releasing(released);
            var guarded =
                    append.changesNothing() && decided.size() == 1 ? append : append.relyingOn(unchanged(decided));
            return new Draft(guarded, session, written, versions);
        }

        /** What was decided from without adding to it must not have moved on when the rest is stored. */
        private static List<Append.Unchanged> unchanged(List<Decided<?, ?>> decided) {
            return decided.stream()
                    .filter(one -> accepted(one).events().isEmpty())
                    .map(one -> new Append.Unchanged(one.stream(), one.loaded().version()))
                    .toList();
        }

        private void write(Decided<?, ?> decided) {
            var stream = decided.stream();
            int version = decided.loaded().version();
            for (var event : accepted(decided).events()) {
                write(event, decided.aggregate(), stream, ++version);
            }
            versions.put(stream, version);
            accepted(decided).claims().forEach(claim -> claims.add(row(decided, claim)));
            accepted(decided).released().forEach(claim -> released.add(row(decided, claim)));
            accepted(decided).timers().forEach(change -> timer(change, stream));
        }

        private Append.ClaimRow row(Decided<?, ?> decided, Decision.Claim claim) {
            return new Append.ClaimRow(claim.space(), ofForce(decided, claim.value()), decided.stream());
        }

        /** Forces name their cars, units and jobs without asking each other. */
        private String ofForce(Decided<?, ?> decided, String value) {
            var force = decided.loaded().force();
            return (force == null ? context.force() : force) + "/" + value;
        }

        /** The last word on a timer counts. */
        private void timer(TimerChange change, String stream) {
            var id = stream + "#" + change.name();
            timers.removeIf(timer -> timer.id().equals(id));
            cancelled.remove(id);
            switch (change) {
                case TimerChange.Start start -> timers.add(new Append.TimerRow(stream, start.name(), start.dueAt()));
                case TimerChange.Cancel _ -> cancelled.add(id);
            }
        }

        private void write(AlongsideEvent event, Aggregate<?, ?, ?> aggregate, String stream, int version) {
            var subjects = PersonalData.subjects(event);
            var payload = codec.write(event, session);
            var envelope = envelope(event, aggregate, stream, version, subjects);
            var stored = new NewEvent(envelope, payload, null);
            events.add(stored);
            written.computeIfAbsent(stream, any -> new ArrayList<>()).add(stored);
            if (event instanceof DestroysKeys erasure) {
                destroyed.addAll(erasure.destroyedKeys());
            }
        }

        private Envelope envelope(
                AlongsideEvent event,
                Aggregate<?, ?, ?> aggregate,
                String stream,
                int version,
                Set<SubjectKey> subjects) {
            var type = codec.typeOf(event);
            var occurredAt = context.occurredAt();
            return new Envelope(
                    ids.generate(),
                    type.name(),
                    type.version(),
                    stream,
                    version,
                    occurredAt == null ? now : occurredAt,
                    now,
                    context.timeQuality(),
                    context.actor(),
                    context.correlation(),
                    context.causation(),
                    context.traceparent(),
                    context.origin(),
                    aggregate.controller(),
                    aggregate.purpose(),
                    aggregate.sensitivity(),
                    List.copyOf(subjects),
                    context.force(),
                    context.district(),
                    null);
        }

        private Append.@Nullable Idempotency answer(Decided<?, ?> first) {
            var key = context.idempotency();
            return key == null
                    ? null
                    : new Append.Idempotency(
                            key.key(), key.fingerprint(), first.stream(), versions.getOrDefault(first.stream(), 0));
        }
    }
}
