package org.alongside.companion.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.ControlSystemAdapter;
import org.alongside.companion.adapter.Message;
import org.alongside.companion.wiring.CompanionConfig;
import org.alongside.eventsourcing.time.BusinessClock;
import org.alongside.service.request.Fingerprint;
import org.jboss.logging.Logger;

/** Tells the other system what is due, each object once in a round. It remembers nothing between rounds. */
@ApplicationScoped
public class Courier {
    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final Outbox outbox;
    private final Writing writing;
    private final BusinessClock clock;
    private final CompanionConfig config;

    Courier(Outbox outbox, Writing writing, BusinessClock clock, CompanionConfig config) {
        this.outbox = outbox;
        this.writing = writing;
        this.clock = clock;
        this.config = config;
    }

    /**
     * One round; blocks. It ends early when the other system keeps it waiting, so that the next round sees what is most
     * pressing by then.
     *
     * @return how many objects were told or passed over
     */
    public int round(Partner partner, ControlSystemAdapter there) {
        var due = await(outbox.due(partner, clock.now(), config.batch()));
        long started = System.nanoTime();
        int told = 0;
        while (told < due.size()
                && (told == 0 || System.nanoTime() - started < config.timeout().toNanos())) {
            tell(due.get(told), there);
            told++;
        }
        return told;
    }

    private void tell(Due due, ControlSystemAdapter there) {
        if (due.isNotToTell()) {
            await(outbox.passedOver(due, clock.now()));
            return;
        }
        var now = clock.now();
        if (await(outbox.take(due, now, again(due, now)))) {
            send(due, there);
        }
    }

    private void send(Due due, ControlSystemAdapter there) {
        Message message;
        try {
            message = await(writing.of(due));
        } catch (RuntimeException cannotBeWritten) {
            LOG.warnf(
                    "%s waits to be told: %s",
                    due.object(), cannotBeWritten.getClass().getSimpleName());
            return;
        }
        var content = content(message);
        if (content.equals(due.knownContent())) {
            await(outbox.acknowledged(due, content, new Answer.Acknowledged(null), clock.now()));
        } else {
            settle(due, content, there.send(message));
        }
    }

    /** By all that it says but its number. */
    private static String content(Message message) {
        return Fingerprint.of(
                "message",
                message.alongsideId().toString(),
                new Message(
                        message.alongsideId(),
                        0,
                        Message.Action.UPDATE,
                        message.alongsideId(),
                        null,
                        message.incident(),
                        message.unit()));
    }

    private void settle(Due due, String content, Answer answer) {
        switch (answer) {
            case Answer.Acknowledged known -> await(outbox.acknowledged(due, content, known, clock.now()));
            case Answer.Refused refused -> {
                LOG.warnf("%s was refused there: %s", due.object(), refused.code());
                await(outbox.refused(due, refused.code(), clock.now()));
            }
            case Answer.NoAnswer none -> LOG.debugf("no answer about %s; it is told again", due.object());
        }
    }

    /** Twice as long after each time without an answer. */
    private Instant again(Due due, Instant now) {
        var pause = config.firstPause().multipliedBy(1L << Math.min(due.attempts(), DOUBLINGS_MAX));
        return now.plus(pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause);
    }

    private static final int DOUBLINGS_MAX = 20;

    private static final Duration DATABASE_LIMIT = Duration.ofSeconds(30);

    private static <T> T await(Uni<T> step) {
        return step.await().atMost(DATABASE_LIMIT);
    }
}
