package org.alongside.service.read;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.eventsourcing.view.ViewChanges;
import org.alongside.eventsourcing.view.ViewReader;
import org.alongside.service.problem.EdgeCode;
import org.alongside.service.problem.ProblemException;
import org.alongside.service.signin.Caller;
import org.jspecify.annotations.Nullable;

/** Makes lists that can be watched, and knows every stream that watches one. */
@ApplicationScoped
public class LiveLists {
    /** Set by a browser that was cut off, to the id of the last event it had. */
    private static final String LAST_EVENT_ID = "Last-Event-ID";

    /** Asks a proxy on the way not to hold messages back until it has many. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private final Looks looks;
    private final Caller caller;
    private final CurrentVertxRequest current;
    private final ViewReader views;
    private final ViewChanges changes;
    private final Vertx vertx;
    private final LiveLimits limits;
    private final InstantSource machine = InstantSource.system();
    private final Set<LiveStream<?>> open = ConcurrentHashMap.newKeySet();

    LiveLists(
            Looks looks,
            Caller caller,
            CurrentVertxRequest current,
            ViewReader views,
            ViewChanges changes,
            Vertx vertx,
            LiveLimits limits,
            MeterRegistry meters) {
        this.looks = looks;
        this.caller = caller;
        this.current = current;
        this.views = views;
        this.changes = changes;
        this.vertx = vertx;
        this.limits = limits;
        Gauge.builder("alongside.live.streams", open, Set::size)
                .description("live streams held open by this replica")
                .register(meters);
    }

    /** The list that can be watched with {@link Reads#live}. Call once for each list. */
    public <T extends Guarded> LiveList<T> of(LiveSource<T> source) {
        return new LiveList<>(source, new Feed<>(source, views, changes, vertx));
    }

    <T extends Guarded> Multi<LiveEvent> open(Look look, LiveList<T> list) {
        requireRoom(look);
        var stream =
                new LiveStream<>(list, new LiveMessages<>(looks, look, limits), limits, machine, until(), resumed());
        open.add(stream);
        current.getCurrent()
                .response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(UNBUFFERED, "no");
        return stream.events().onTermination().invoke(() -> open.remove(stream));
    }

    private void requireRoom(Look look) {
        long theirs = open.stream().filter(one -> one.isOf(look.who())).count();
        if (open.size() >= limits.streamsMax() || theirs >= limits.streamsPerPersonMax()) {
            throw ProblemException.of(
                    EdgeCode.TOO_MANY_STREAMS, "There are as many live streams as are allowed; close one.");
        }
    }

    private Instant until() {
        var lasted = machine.instant().plus(limits.lasts());
        var signedIn = caller.until();
        return signedIn.isBefore(lasted) ? signedIn : lasted;
    }

    private @Nullable Long resumed() {
        var given = current.getCurrent().request().getHeader(LAST_EVENT_ID);
        if (given == null || given.isEmpty()) {
            return null;
        }
        try {
            return Long.valueOf(given);
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(EdgeCode.INVALID_HEADER, LAST_EVENT_ID, "must be one that this stream gave");
        }
    }

    /** Requests in flight are waited for when a service stops; these would not end by themselves. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        open.forEach(LiveStream::stop);
    }
}
