package org.alongside.eventsourcing.follow;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.alongside.eventsourcing.log.Recorded;
import org.jboss.logging.Logger;

/** Handles events with the keys side by side and one key in order; parks what is poison and what waits behind it. */
final class ByKey {
    private static final Logger LOG = Logger.getLogger(ByKey.class);

    /** More than the group commit's batch would only wait. */
    private static final int KEYS_IN_FLIGHT_MAX = 64;

    private final String follower;
    private final Parking parking;
    private final NothingParked nothingParked = new NothingParked();

    ByKey(String follower, Parking parking) {
        this.follower = follower;
        this.parking = parking;
    }

    /**
     * Fails only for what passes by itself; then every key has gone as far as it could.
     *
     * @param epoch of the leadership: within one, only this here parks
     */
    Uni<Void> handle(long epoch, List<Recorded> events, Function<Recorded, Uni<Void>> handler) {
        var byKey = new LinkedHashMap<String, List<Recorded>>();
        events.forEach(event -> byKey.computeIfAbsent(event.envelope().key(), key -> new ArrayList<>())
                .add(event));
        return waiting(epoch, byKey.keySet()).chain(waiting -> Multi.createFrom()
                .iterable(byKey.entrySet())
                .onItem()
                .transformToUni(lane -> lane(lane, waiting, handler))
                .collectFailures()
                .merge(KEYS_IN_FLIGHT_MAX)
                .onItem()
                .ignoreAsUni());
    }

    private Uni<Map<String, Long>> waiting(long epoch, Set<String> keys) {
        return nothingParked.isKnownIn(epoch)
                ? Uni.createFrom().item(Map.of())
                : parking.anyOf(follower).chain(any -> {
                    nothingParked.asked(!any, epoch);
                    return any
                            ? parking.firstPlaces(follower, keys)
                            : Uni.createFrom().item(Map.of());
                });
    }

    private Uni<Void> lane(
            Map.Entry<String, List<Recorded>> lane, Map<String, Long> waiting, Function<Recorded, Uni<Void>> handler) {
        var state = new Lane(waiting.getOrDefault(lane.getKey(), Long.MAX_VALUE), handler);
        return Multi.createFrom()
                .iterable(lane.getValue())
                .onItem()
                .transformToUniAndConcatenate(state::next)
                .onItem()
                .ignoreAsUni();
    }

    /** One key's way through a batch. */
    private final class Lane {
        private final Function<Recorded, Uni<Void>> handler;
        private long firstParked;

        Lane(long firstParked, Function<Recorded, Uni<Void>> handler) {
            this.firstParked = firstParked;
            this.handler = handler;
        }

        Uni<Void> next(Recorded event) {
            return event.position() < firstParked
                    ? handleOrPark(event)
                    : parking.parkBehind(List.of(parked(event, Parked.BEHIND)))
                            .chain(held -> held ? Uni.createFrom().voidItem() : freed(event));
        }

        private Uni<Void> freed(Recorded event) {
            firstParked = Long.MAX_VALUE;
            return handleOrPark(event);
        }

        private Uni<Void> handleOrPark(Recorded event) {
            return Uni.createFrom()
                    .deferred(() -> handler.apply(event))
                    .onFailure(failure -> !Transience.passes(failure))
                    .recoverWithUni(poison -> park(event, poison));
        }

        private Uni<Void> park(Recorded event, Throwable poison) {
            LOG.errorf("%s parks event %d: %s", follower, event.position(), Transience.describe(poison));
            LOG.debug("parked because of", poison);
            firstParked = event.position();
            nothingParked.parks();
            return parking.park(parked(event, Transience.describe(poison)));
        }
    }

    private Parked parked(Recorded event, String reason) {
        return new Parked(
                follower, event.envelope().key(), Long.toString(event.position()), reason, Instant.now(), null);
    }
}
