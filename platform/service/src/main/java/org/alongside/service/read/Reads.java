package org.alongside.service.read;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.read.Consultation.Result;
import org.jspecify.annotations.Nullable;

/**
 * The seam that every read answer passes. In this order: a reason is asked for where personal data can appear; the
 * record is loaded; force and restriction decide whether it exists for this person; the consultation is stored; only
 * then is personal data opened, all of it in one batch, and only the fields this role sees.
 */
@ApplicationScoped
public class Reads {
    private final Looks looks;
    private final LiveLists lives;

    Reads(Looks looks, LiveLists lives) {
        this.looks = looks;
        this.lives = lives;
    }

    /**
     * One record.
     *
     * @param load gives null when there is none
     * @return fails with {@link EdgeCode#NOT_FOUND} when there is none or it is not for this person, and with
     *     {@link EdgeCode#MISSING_ACCESS_REASON}
     */
    public <T extends Guarded> Uni<Answered<RecordAnswer<T>>> record(
            Reading<T> reading, Supplier<Uni<@Nullable Found<T>>> load) {
        var look = looks.begin(reading);
        return load.get().chain(found -> {
            if (found == null || !look.maySee(found.item())) {
                return looks.store(look, found == null ? Result.NOT_FOUND : Result.HIDDEN, List.of())
                        .chain(Reads::notFound);
            }
            var answer = new RecordAnswer<>(looks.freshness(found.at()), found.version(), found.item());
            return looks.show(
                    look, answer, found.version(), List.of(found.item().recordId()));
        });
    }

    /**
     * A page of records. Those that are not for this person are left out; but the list itself must not look for them,
     * or the place where its next page starts gives away one that is hidden.
     */
    public <T extends Guarded> Uni<Answered<ViewAnswer<T>>> list(Reading<T> reading, Supplier<Uni<FoundPage<T>>> load) {
        var look = looks.begin(reading);
        return load.get().chain(page -> {
            var items = page.items().stream().filter(look::maySee).toList();
            var answer = new ViewAnswer<>(looks.freshness(page.at()), items, page.next());
            return looks.show(
                    look, answer, null, items.stream().map(Guarded::recordId).toList());
        });
    }

    /** Counts and rates that show no single record. */
    public <T> Uni<Answered<T>> figures(Reading<T> reading, Supplier<Uni<T>> load) {
        var look = looks.begin(reading);
        return load.get().chain(figures -> looks.show(look, figures, null, List.of()));
    }

    /**
     * A list that stays live: as it stands, then whatever changes in it, until the sign-in or the stream ends. A
     * request with {@code Last-Event-ID} goes on from there. Each record is on record as looked at when the stream
     * first shows it.
     *
     * @throws ProblemException {@link EdgeCode#TOO_MANY_STREAMS}, {@link EdgeCode#MISSING_ACCESS_REASON}
     */
    public <T extends Guarded> Multi<LiveEvent> live(Reading<T> reading, LiveList<T> list) {
        return lives.open(looks.begin(reading), list);
    }

    /**
     * Whether a record exists for whoever asks, before they change it: what is not theirs to read is not theirs to
     * write. That it does not is on record like any other look; what they do change is on record by itself.
     */
    public Uni<Boolean> existsForCaller(Reading<?> reading, Guarded record) {
        var look = looks.begin(reading);
        return look.maySee(record)
                ? Uni.createFrom().item(true)
                : looks.store(look, Result.HIDDEN, List.of()).replaceWith(false);
    }

    private static <A> Uni<A> notFound() {
        return Uni.createFrom().failure(ProblemException.of(EdgeCode.NOT_FOUND, "There is no such record."));
    }
}
