package org.alongside.eventsourcing.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.contracts.AlongsideEvent;
import org.alongside.contracts.Role;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.CallersContext;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.log.Written;
import org.alongside.eventsourcing.seal.Keyring;
import org.alongside.eventsourcing.wire.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * {@link Commands} over an {@link EventLog}.
 *
 * <p>Recent states are kept in memory, and a stream that is not among them is taken for new (ADR 11). That is safe for
 * acceptance, because the append is guarded by the version the decision saw. Before a refusal, or a decision that appends
 * no event, is taken from memory, the stream is read on, so that nobody is refused, and nothing is left undone, by a state
 * that another replica has already changed.
 */
public final class CommandProcessor implements Commands {
    /** Rival appends lost to before the asker is told to try again. */
    static final int TRIES_MAX = 8;

    /**
     * How long anybody waits for an answer, whatever the database does: longer than the silence after which appends
     * take new connections, so that what waited behind them has its turn.
     */
    static final Duration ANSWER_MAX = Duration.ofSeconds(8);

    private static final String UNKNOWN =
            "It is not known whether this was done. Send it again with the same Idempotency-Key: it is done once";

    /** Those being worked on. Each is some kilobytes with its unread events: ten thousand were too many for a small heap. */
    private static final int STATES_KEPT_MAX = 1_000;

    private final EventLog log;
    private final EventCodec codec;
    private final Drafting drafting;
    private final Keyring keyring;
    private final FirstAnswers answers;
    private final Cache<String, Kept<?>> states = Caffeine.newBuilder()
            .maximumSize(STATES_KEPT_MAX)
            .executor(Runnable::run)
            .build();

    public CommandProcessor(EventLog log, EventCodec codec, Drafting drafting, Keyring keyring) {
        this.log = log;
        this.codec = codec;
        this.drafting = drafting;
        this.keyring = keyring;
        this.answers = new FirstAnswers(log);
    }

    @Override
    public Uni<Outcome> together(List<Ask<?, ?, ?>> asks, CommandContext context) {
        return CallersContext.resumed(attempt(asks, context, Freshness.REMEMBERED, TRIES_MAX)
                .onFailure(Keyring.SubjectErased.class)
                .recoverWithItem(
                        () -> refused(PlatformRefusal.SUBJECT_ERASED, "Personal data of this subject was erased"))
                .chain(outcome -> answers.settled(outcome, asks.getFirst(), context))
                .onFailure(Keyring.KeysUnavailable.class)
                .recoverWithItem(
                        () -> refused(PlatformRefusal.KEY_UNAVAILABLE, "The key service is out of reach; try again"))
                .onFailure(EventLog.LogOverloaded.class)
                .recoverWithItem(() -> refused(PlatformRefusal.OVERLOADED, "Too many commands are waiting; try again"))
                .ifNoItem()
                .after(ANSWER_MAX)
                .fail()
                .onFailure(CommandProcessor::isUnanswered)
                .recoverWithItem(() -> refused(PlatformRefusal.OUTCOME_UNKNOWN, UNKNOWN)));
    }

    /** Whatever the database still does with it: its idempotency row makes sure that it is done once. */
    private static boolean isUnanswered(Throwable failure) {
        return failure instanceof TimeoutException || failure instanceof EventLog.OutcomeUnknown;
    }

    @Override
    public <S, C, E extends AlongsideEvent> Uni<Loaded<S>> load(Aggregate<S, C, E> aggregate, UUID id) {
        return load(aggregate, id, Freshness.READ_ON);
    }

    private Uni<Outcome> attempt(List<Ask<?, ?, ?>> asks, CommandContext context, Freshness freshness, int triesLeft) {
        return decideAll(asks, freshness).chain(decided -> {
            var refusal = refusal(decided, context);
            if (freshness == Freshness.REMEMBERED && (refusal != null || anyUnguarded(decided))) {
                return attempt(asks, context, Freshness.READ_ON, triesLeft);
            }
            return refusal == null
                    ? store(asks, decided, context, triesLeft)
                    : answers.rememberedOr(new Outcome.Refused(refusal), context);
        });
    }

    /** Whether something was decided that appends no event, so that no version guards it. */
    private static boolean anyUnguarded(List<Decided<?, ?>> decided) {
        return decided.stream()
                .anyMatch(one -> one.decision() instanceof Decision.Accepted<?> accepted
                        && accepted.events().isEmpty());
    }

    private Uni<List<Decided<?, ?>>> decideAll(List<Ask<?, ?, ?>> asks, Freshness freshness) {
        Uni<List<Decided<?, ?>>> all = Uni.createFrom().item(new ArrayList<>());
        for (var ask : asks) {
            all = all.chain(list -> decide(ask, freshness).map(one -> {
                list.add(one);
                return list;
            }));
        }
        return all;
    }

    private <S, C, E extends AlongsideEvent> Uni<Decided<?, ?>> decide(Ask<S, C, E> ask, Freshness freshness) {
        return load(ask.aggregate(), ask.id(), freshness).map(loaded -> {
            var decision = ask.aggregate().decider().decide(loaded.state(), ask.command());
            return new Decided<>(ask.aggregate(), ask.id(), loaded, decision);
        });
    }

    private static @Nullable Refusal refusal(List<Decided<?, ?>> decided, CommandContext context) {
        if (decided.stream().anyMatch(one -> isOfAnotherForce(one.loaded(), context))) {
            return new Refusal(PlatformRefusal.OTHER_FORCE, "There is no such record");
        }
        var refusal = refusal(decided);
        var asked = context.ifMatch();
        boolean isStale = asked != null && asked != decided.getFirst().loaded().version();
        return isStale && !isUnknown(refusal)
                ? new Refusal(PlatformRefusal.STALE_VERSION, "The record has changed; read it again")
                : refusal;
    }

    private static @Nullable Refusal refusal(List<Decided<?, ?>> decided) {
        for (var one : decided) {
            if (one.decision() instanceof Decision.Refused<?> refused) {
                return refused.refusal();
            }
        }
        return null;
    }

    /** What does not exist for the asker has no version for them either: by one they could find out that it does. */
    private static boolean isUnknown(@Nullable Refusal refusal) {
        return refusal != null && refusal.code().kind() == RefusalCode.Kind.UNKNOWN;
    }

    /** People work on their own force's records; what one record tells another may cross the border. */
    private static boolean isOfAnotherForce(Loaded<?> loaded, CommandContext context) {
        return loaded.force() != null
                && context.actor().role() != Role.SYSTEM
                && !loaded.force().equals(context.force());
    }

    private Uni<Outcome> store(
            List<Ask<?, ?, ?>> asks, List<Decided<?, ?>> decided, CommandContext context, int triesLeft) {
        return drafting.draft(decided, context).chain(draft -> {
            if (draft.isEmpty()) {
                return Uni.createFrom().item(nothingChanged(decided));
            }
            return log.append(draft.append()).chain(result -> switch (result) {
                case AppendResult.Stored stored -> Uni.createFrom().item(done(decided, draft, stored));
                case AppendResult.Repeated repeated -> Uni.createFrom().item(FirstAnswers.repeat(repeated, context));
                case AppendResult.ClaimTaken taken -> Uni.createFrom().item(taken(taken));
                case AppendResult.Lost lost -> again(asks, draft, context, triesLeft);
            });
        });
    }

    private Uni<Outcome> again(List<Ask<?, ?, ?>> asks, Draft draft, CommandContext context, int triesLeft) {
        if (triesLeft <= 1) {
            return Uni.createFrom().item(refused(PlatformRefusal.CONTENDED, "Others were faster each time; try again"));
        }
        return keyring.reload(draft.subjectsCreated())
                .chain(() -> attempt(asks, context, Freshness.READ_ON, triesLeft - 1));
    }

    private Outcome done(List<Decided<?, ?>> decided, Draft draft, AppendResult.Stored stored) {
        draft.session().stored();
        decided.forEach(one -> states.put(one.stream(), new Kept<>(one.loaded(), draft.writtenTo(one.stream()))));
        var first = decided.getFirst();
        return new Outcome.Done(first.id(), draft.versionOf(first.stream()), stored.lastPosition());
    }

    private static Outcome nothingChanged(List<Decided<?, ?>> decided) {
        var first = decided.getFirst();
        return new Outcome.Done(first.id(), first.loaded().version(), 0);
    }

    private static Outcome taken(AppendResult.ClaimTaken taken) {
        return refused(PlatformRefusal.VALUE_TAKEN, "This " + taken.space() + " belongs to another record");
    }

    private static Outcome refused(PlatformRefusal code, String detail) {
        return new Outcome.Refused(new Refusal(code, detail));
    }

    private <S, C, E extends AlongsideEvent> Uni<Loaded<S>> load(
            Aggregate<S, C, E> aggregate, UUID id, Freshness freshness) {
        var stream = aggregate.stream(id);
        var kept = kept(aggregate, stream);
        return freshness == Freshness.REMEMBERED
                ? Uni.createFrom().item(kept)
                : log.stream(stream, kept.version()).map(news -> readOn(aggregate, stream, kept, news));
    }

    private <S, C, E extends AlongsideEvent> Loaded<S> kept(Aggregate<S, C, E> aggregate, String stream) {
        @SuppressWarnings("unchecked") // only this aggregate's states are kept under its streams
        var kept = (Kept<S>) states.getIfPresent(stream);
        return kept == null
                ? new Loaded<>(aggregate.decider().initial(), 0, null)
                : readOn(aggregate, stream, kept.loaded(), kept.news());
    }

    private <S, C, E extends AlongsideEvent> Loaded<S> readOn(
            Aggregate<S, C, E> aggregate, String stream, Loaded<S> from, List<? extends Written> news) {
        if (news.isEmpty()) {
            return from;
        }
        var state = from.state();
        for (var event : news) {
            state = aggregate.decider().evolve(state, aggregate.events().cast(codec.read(event)));
        }
        var force = from.force() == null ? news.getFirst().envelope().force() : from.force();
        var loaded = new Loaded<>(state, from.version() + news.size(), force);
        states.put(stream, new Kept<>(loaded, List.of()));
        return loaded;
    }

    /**
     * A state in memory.
     *
     * @param news what was stored since, not yet read: most streams are left alone for a while after a command
     */
    private record Kept<S>(Loaded<S> loaded, List<NewEvent> news) {}

    private enum Freshness {
        /** A state in memory will do, or that of a new stream where there is none: the append is guarded. */
        REMEMBERED,
        /** What others appended meanwhile must be read first. */
        READ_ON
    }

    /** A decision on the state that was loaded for it. */
    record Decided<S, E extends AlongsideEvent>(
            Aggregate<S, ?, E> aggregate, UUID id, Loaded<S> loaded, Decision<E> decision) {
        String stream() {
            return aggregate.stream(id);
        }
    }
}
