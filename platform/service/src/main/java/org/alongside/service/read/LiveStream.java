package org.alongside.service.read;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.alongside.eventsourcing.view.ReadPosition;
import org.alongside.service.read.LiveBody.Ending;
import org.alongside.service.signin.SignedIn;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One screen's live list: what it has, what it must be told, and until when. A message is made when the last one has
 * been written, from how the records stand then; so a slow reader gets fewer messages, and nothing piles up for it.
 */
final class LiveStream<T extends Guarded> {
    /** How long a stream that cannot begin waits for its list to be readable. */
    private static final Duration BEGIN_LIMIT = Duration.ofSeconds(5);

    /** What a timer takes. */
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(5);

    private static final Logger LOG = Logger.getLogger(LiveStream.class);

    private final LiveList<T> list;
    private final LiveMessages<T> messages;
    private final LiveLimits limits;
    private final InstantSource machine;
    private final Instant until;
    private final Instant begunAt;
    private final Signal signal = new Signal();
    private final Executor own;

    private final Set<String> shown = new HashSet<>();
    /** Whether all that is on the screen is in {@code shown}; not so after the stream was resumed. */
    private boolean shownIsAll;

    private int generation = -1;
    private @Nullable Long resumed;
    private long position;
    private @Nullable Whole whole;
    private Instant lastSentAt;
    private volatile boolean stopping;

    /** The list on its way, in parts. */
    private record Whole(ReadPosition at, PageParams next) {}

    LiveStream(
            LiveList<T> list,
            LiveMessages<T> messages,
            LiveLimits limits,
            InstantSource machine,
            Instant until,
            @Nullable Long resumed) {
        this.list = list;
        this.messages = messages;
        this.limits = limits;
        this.machine = machine;
        this.until = until;
        this.resumed = resumed;
        this.begunAt = machine.instant();
        this.lastSentAt = begunAt;
        var context = Vertx.currentContext();
        this.own = work -> context.runOnContext(ignored -> work.run());
    }

    boolean isOf(SignedIn who) {
        return messages.look().who().actor().person().equals(who.actor().person());
    }

    /** It ends with its next message. */
    void stop() {
        stopping = true;
        signal.raise();
    }

    Multi<LiveEvent> events() {
        Runnable wake = signal::raise;
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom().voidItem().emitOn(own).chain(this::next))
                .whilst(event -> !event.isLast())
                .onSubscription()
                .invoke(() -> list.feed().join(wake))
                .onTermination()
                .invoke(() -> list.feed().leave(wake));
    }

    private Uni<LiveEvent> next() {
        return Uni.createFrom()
                .deferred(this::step)
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("a stream of %s ends: %s", list.source().view(), failure.toString()))
                .onFailure()
                .recoverWithUni(() -> messages.end(reached(), Ending.UNAVAILABLE))
                .invoke(() -> lastSentAt = machine.instant());
    }

    private Uni<LiveEvent> step() {
        var ending = ending();
        if (ending != null) {
            return messages.end(reached(), ending);
        }
        var now = list.feed().at();
        if (now == null) {
            return sinceBegun().compareTo(BEGIN_LIMIT) < 0
                    ? idle(BEGIN_LIMIT)
                    : messages.end(reached(), Ending.UNAVAILABLE);
        }
        var further = whole;
        if (further != null) {
            return part(further.next(), further.at());
        }
        return generation < 0 ? begin(now) : goOn();
    }

    private @Nullable Ending ending() {
        if (stopping) {
            return Ending.STOPPING;
        }
        if (machine.instant().isBefore(until)) {
            return null;
        }
        return sinceBegun().compareTo(limits.lasts()) < 0 ? Ending.SIGN_IN_ENDED : Ending.LASTED;
    }

    private Duration sinceBegun() {
        return Duration.between(begunAt, machine.instant());
    }

    /** A screen that had all up to a position of this log is told what came since; any other gets the whole list. */
    private Uni<LiveEvent> begin(ReadPosition now) {
        var had = resumed;
        if (had == null || had < 0 || had > now.position()) {
            return startOver();
        }
        generation = list.feed().generation();
        position = had;
        return had == now.position() ? messages.beat(reached()) : goOn();
    }

    private Uni<LiveEvent> startOver() {
        generation = list.feed().generation();
        shown.clear();
        shownIsAll = true;
        return part(PageParams.first(), null);
    }

    private Uni<LiveEvent> part(PageParams asked, @Nullable ReadPosition begun) {
        var look = messages.look();
        return list.source().page(look.who(), asked).chain(page -> {
            var at = begun == null ? page.at() : begun;
            var items = page.items().stream().filter(look::maySee).toList();
            items.forEach(item -> shown.add(item.recordId()));
            position = at.position();
            whole = page.next() == null ? null : new Whole(at, PageParams.after(page.next()));
            return messages.part(begun == null, at, items, whole != null);
        });
    }

    private Uni<LiveEvent> goOn() {
        if (generation != list.feed().generation()) {
            return startOver();
        }
        return list.feed().since(position).chain(change -> change == null ? startOver() : tell(change));
    }

    private Uni<LiveEvent> tell(Change<T> change) {
        var told = new Told(change);
        if (told.mayShowWhatIsHidden) {
            return startOver();
        }
        position = change.to();
        if (told.isNothing()) {
            var beatIn = limits.beat().minus(Duration.between(lastSentAt, machine.instant()));
            return beatIn.isPositive() ? idle(beatIn) : messages.beat(reached());
        }
        var fresh =
                told.items.stream().map(Guarded::recordId).filter(shown::add).toList();
        return messages.change(reached(), told.items, told.gone, fresh);
    }

    /** What a change means for this screen. */
    private final class Told {
        private final ArrayList<T> items = new ArrayList<>();
        private final ArrayList<String> gone = new ArrayList<>();
        private boolean mayShowWhatIsHidden;

        Told(Change<T> change) {
            change.ids().forEach(id -> add(id, change.record(id)));
        }

        private void add(String id, @Nullable T record) {
            var look = messages.look();
            boolean visible = record != null && look.maySee(record);
            if (record != null && visible && list.source().lists(record)) {
                items.add(record);
            } else if (shown.remove(id) || (visible && !shownIsAll)) {
                gone.add(id);
            } else if (record != null && !shownIsAll && look.who().mayReadOf(record.force())) {
                mayShowWhatIsHidden = true;
            }
        }

        boolean isNothing() {
            return items.isEmpty() && gone.isEmpty();
        }
    }

    private Uni<LiveEvent> idle(Duration atMost) {
        var left = Duration.between(machine.instant(), until);
        var wait = left.compareTo(atMost) < 0 ? left : atMost;
        return signal.await()
                .ifNoItem()
                .after(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait)
                .recoverWithItem(() -> null)
                .emitOn(own)
                .chain(this::step);
    }

    /** How recent the screen is. What the feed knows beyond it comes with the next message, which follows at once. */
    private ReadPosition reached() {
        var now = list.feed().at();
        var view = list.source().view();
        return now == null
                ? new ReadPosition(view, position, null, null)
                : new ReadPosition(view, position, now.lag(), now.age());
    }
}
