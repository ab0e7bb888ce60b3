package org.alongside.eventsourcing.receive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.eventsourcing.follow.Parked;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.EventLog;
import org.alongside.eventsourcing.receive.Incoming.Arrived;
import org.alongside.eventsourcing.wire.EventCodec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts what comes from one topic into the log, each event once and one key in order. It starts no effect: those follow
 * the log.
 *
 * <p>(stream, version) is unique in the log, so a redelivery changes nothing, and an event that does not follow on its
 * predecessor shows that something was lost on the way.
 */
public final class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** So many keys' appends wait in the log at once: two of its batches. */
    private static final int KEYS_IN_FLIGHT_MAX = 256;

    /** Only another replica that was handed the same partition can be a rival, and it stops soon. */
    private static final int TRIES_MAX = 5;

    private static final int HEADS_KEPT_MAX = 20_000;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String topic;
    private final EventLog log;
    private final Pool tables;
    private final Parking parking;
    private final EventCodec codec;
    private final Counter parkedRecords;
    private final FreePartitions free = new FreePartitions();
    /** Versions of streams as this inbox left them. */
    private final Cache<String, Integer> heads = Caffeine.newBuilder()
            .maximumSize(HEADS_KEPT_MAX)
            .executor(Runnable::run)
            .build();

    /**
     * @param topic full name, with the installation's prefix
     * @param tables for reading what the log holds
     */
    public Inbox(String topic, EventLog log, Pool tables, Parking parking, EventCodec codec, MeterRegistry meters) {
        this.topic = topic;
        this.log = log;
        this.tables = tables;
        this.parking = parking;
        this.codec = codec;
        this.parkedRecords = meters.counter("alongside.inbox.parked", "topic", topic);
    }

    /** Name under which its records are parked. */
    public String name() {
        return "inbox:" + topic;
    }

    /**
     * Takes records of this topic, those of one partition in order.
     *
     * @return completes when each of them is in the log or parked, so that all may be acknowledged; fails when the
     *     database does, and then none may
     */
    public Uni<Void> receive(List<ConsumerRecord<String, byte[]>> records) {
        var lanes = new LinkedHashMap<String, List<Incoming>>();
        for (var record : records) {
            lanes.computeIfAbsent(laneOf(record), key -> new ArrayList<>()).add(Incoming.of(record, codec));
        }
        return waiting(records, lanes.keySet())
                .chain(waiting -> knownOrRemembered(lanes.values()).chain(known -> take(lanes, known, waiting)))
                .invoke(() -> free.handled(records))
                .ifNoItem()
                .after(LIMIT)
                .fail();
    }

    private Uni<Map<String, Long>> waiting(List<ConsumerRecord<String, byte[]>> records, Set<String> lanes) {
        if (free.isFree(records)) {
            return Uni.createFrom().item(Map.of());
        }
        return parking.anyOf(name()).chain(any -> {
            if (!any) {
                free.beginsWith(records);
                return Uni.createFrom().item(Map.of());
            }
            free.endsHere();
            return parking.firstPlaces(name(), lanes);
        });
    }

    /** A record without a key waits for nobody, and nobody for it. */
    private static String laneOf(ConsumerRecord<String, byte[]> record) {
        return record.key() == null ? placeOf(record) : record.key();
    }

    private static String placeOf(ConsumerRecord<String, byte[]> record) {
        return record.topic() + "-" + record.partition() + "-" + record.offset();
    }

    /**
     * What the log holds need not be asked for where everything follows on from what this inbox stored itself, or begins
     * a stream: that it does is guarded by the append, which otherwise loses.
     */
    private Uni<Known> knownOrRemembered(Collection<List<Incoming>> lanes) {
        var remembered = Known.remembered(heads.getAllPresent(streams(lanes)));
        return lanes.stream().allMatch(lane -> new LanePlan(lane, remembered, Long.MAX_VALUE).poison() == null)
                ? Uni.createFrom().item(remembered)
                : known(lanes);
    }

    private static Set<String> streams(Collection<List<Incoming>> lanes) {
        var streams = new HashSet<String>();
        lanes.forEach(lane -> arrived(lane).forEach(event -> streams.add(event.place().stream())));
        return streams;
    }

    private static Stream<Arrived> arrived(List<Incoming> lane) {
        return lane.stream().filter(Arrived.class::isInstance).map(Arrived.class::cast);
    }

    /** Asked after the parking: what a replay has taken from there meanwhile must be seen here. */
    private Uni<Known> known(Collection<List<Incoming>> lanes) {
        return Known.of(lanes.stream().flatMap(Inbox::arrived).toList(), tables);
    }

    private Uni<Void> take(Map<String, List<Incoming>> lanes, Known known, Map<String, Long> waiting) {
        return Multi.createFrom()
                .iterable(lanes.entrySet())
                .onItem()
                .transformToUni(lane -> {
                    long waitsFrom = waiting.getOrDefault(lane.getKey(), Long.MAX_VALUE);
                    return follow(new Lane(lane.getKey(), lane.getValue()), known, waitsFrom, TRIES_MAX);
                })
                .collectFailures()
                .merge(KEYS_IN_FLIGHT_MAX)
                .onItem()
                .ignoreAsUni();
    }

    private record Lane(String key, List<Incoming> records) {}

    private Uni<Void> follow(Lane lane, Known known, long waitsFrom, int triesLeft) {
        var plan = new LanePlan(lane.records(), known, waitsFrom);
        return append(plan).chain(stored -> stored ? park(lane, plan, triesLeft) : afresh(lane, triesLeft));
    }

    private Uni<Boolean> append(LanePlan plan) {
        return plan.append().isEmpty()
                ? Uni.createFrom().item(true)
                : log.append(Append.of(plan.append())).map(result -> stored(result, plan));
    }

    private boolean stored(AppendResult result, LanePlan plan) {
        boolean stored = result instanceof AppendResult.Stored;
        if (stored) {
            heads.putAll(plan.headsAfter());
        }
        return stored;
    }

    private Uni<Void> park(Lane lane, LanePlan plan, int triesLeft) {
        if (plan.poison() != null || !plan.behind().isEmpty()) {
            free.endsHere();
        }
        return parkPoison(lane, plan.poison())
                .chain(() -> plan.behind().isEmpty()
                        ? Uni.createFrom().item(true)
                        : parking.parkBehind(plan.behind().stream()
                                .map(record -> parked(lane, record, Parked.BEHIND))
                                .toList()))
                .chain(held -> held ? Uni.createFrom().voidItem() : afresh(lane, triesLeft));
    }

    private Uni<Void> parkPoison(Lane lane, LanePlan.@Nullable Poison poison) {
        if (poison == null) {
            return Uni.createFrom().voidItem();
        }
        LOG.errorf("parking %s: %s", placeOf(poison.record()), poison.reason());
        parkedRecords.increment();
        return parking.park(parked(lane, poison.record(), poison.reason()));
    }

    private Parked parked(Lane lane, ConsumerRecord<String, byte[]> record, String reason) {
        return new Parked(name(), lane.key(), placeOf(record), reason, Instant.now(), RawRecord.write(record));
    }

    /** A rival was faster, or a replay set the key free: look again. */
    private Uni<Void> afresh(Lane lane, int triesLeft) {
        if (triesLeft == 0) {
            return Uni.createFrom().failure(new RivalInbox(name()));
        }
        return parking.firstPlaces(name(), List.of(lane.key()))
                .chain(waiting -> known(List.of(lane.records())).chain(known -> {
                    long waitsFrom = waiting.getOrDefault(lane.key(), Long.MAX_VALUE);
                    return follow(lane, known, waitsFrom, triesLeft - 1);
                }));
    }

    /** Handles a parked record again; fails with the reason when it still cannot become an event here. */
    public Uni<Void> again(Parked parked) {
        var incoming = incoming(parked);
        return again(List.of(incoming)).onFailure(LanePlan.Gap.class).recoverWithUni(gap -> parking.ofKey(
                        name(), parked.key())
                .chain(waiting -> again(withWhatItMisses(incoming, waiting))));
    }

    private Incoming incoming(Parked parked) {
        return Incoming.of(RawRecord.read(Objects.requireNonNull(parked.raw())), codec);
    }

    private Uni<Void> again(List<Incoming> records) {
        return known(List.of(records)).chain(known -> {
            var plan = new LanePlan(records, known, Long.MAX_VALUE);
            var poison = plan.poison();
            return poison == null
                    ? append(plan).invoke(Inbox::requireStored).replaceWithVoid()
                    : Uni.createFrom().failure(poison.why());
        });
    }

    /** What a stream lacked may have come later and then waits behind: it goes first. */
    private List<Incoming> withWhatItMisses(Incoming incoming, List<Parked> waiting) {
        var missed = waiting.stream()
                .map(this::incoming)
                .flatMap(other -> other.before(incoming).stream())
                .sorted(Comparator.comparing(event -> event.envelope().version()));
        return Stream.concat(missed, Stream.of(incoming)).toList();
    }

    private static void requireStored(boolean stored) {
        if (!stored) {
            throw new LanePlan.NotTaken("another event took its place just now");
        }
    }

    /** Somebody else appends the same streams all the time; the records come again. */
    public static final class RivalInbox extends RuntimeException {
        RivalInbox(String name) {
            super(name + " lost its place " + TRIES_MAX + " times in a row");
        }
    }
}
