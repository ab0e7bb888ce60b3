package org.alongside.eventsourcing.command;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.alongside.eventsourcing.decide.PlatformRefusal;
import org.alongside.eventsourcing.decide.Refusal;
import org.alongside.eventsourcing.decide.RefusalCode;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;

/** A request that was answered before gets that answer, whatever the rules would say by now. */
final class FirstAnswers {
    private final EventLog log;

    FirstAnswers(EventLog log) {
        this.log = log;
    }

    /** The first answer under the context's key, or {@code otherwise} when this is the first. */
    Uni<Outcome> rememberedOr(Outcome otherwise, CommandContext context) {
        var key = context.idempotency();
        if (key == null) {
            return Uni.createFrom().item(otherwise);
        }
        return log.remembered(key.key())
                .map(found -> found instanceof AppendResult.Repeated repeated ? repeat(repeated, context) : otherwise);
    }

    static Outcome repeat(AppendResult.Repeated repeated, CommandContext context) {
        var key = context.idempotency();
        if (key == null || !key.fingerprint().equals(repeated.fingerprint())) {
            return new Outcome.Refused(new Refusal(
                    PlatformRefusal.IDEMPOTENCY_KEY_REUSED, "This Idempotency-Key was used with another request"));
        }
        var id = UUID.fromString(repeated.stream().substring(repeated.stream().indexOf('/') + 1));
        return new Outcome.Done(id, repeated.version(), repeated.position());
    }

    /**
     * Remembers that a reaction was refused for good, so that the event handled again does not have its effect late.
     */
    Uni<Outcome> settled(Outcome outcome, Ask<?, ?, ?> first, CommandContext context) {
        var key = context.idempotency();
        if (key == null || !key.keepsRefusal() || !isForGood(outcome)) {
            return Uni.createFrom().item(outcome);
        }
        var stream = first.aggregate().stream(first.id());
        return log.append(Append.of(new Append.Idempotency(key.key(), key.fingerprint(), stream, 0)))
                .replaceWith(outcome);
    }

    private static boolean isForGood(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                && refused.refusal().code().kind() != RefusalCode.Kind.UNAVAILABLE;
    }
}
