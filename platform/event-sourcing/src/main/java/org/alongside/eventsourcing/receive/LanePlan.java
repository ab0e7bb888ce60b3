package org.alongside.eventsourcing.receive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.receive.Incoming.Arrived;
import org.alongside.eventsourcing.receive.Incoming.Damaged;
import org.alongside.eventsourcing.receive.Incoming.StreamVersion;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What to do with the records of one key, given what the log holds and from which offset on the key waits: what is
 * there already is passed over, what follows on is appended, the first that does not is parked, the rest waits behind
 * it.
 */
final class LanePlan {
    private final Known known;
    private final long waitsFrom;
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<StreamVersion, UUID> planned = new HashMap<>();
    private final List<NewEvent> append = new ArrayList<>();
    private final List<ConsumerRecord<String, byte[]>> behind = new ArrayList<>();
    private @Nullable Poison poison;

    /** The record that its key has to wait for. */
    record Poison(ConsumerRecord<String, byte[]> record, NotTaken why) {
        String reason() {
            return String.valueOf(why.getMessage());
        }
    }

    /** The log cannot take it. */
    static class NotTaken extends RuntimeException {
        NotTaken(String reason) {
            super(reason);
        }
    }

    /** Something before it was lost on the way, or has not come yet. */
    static final class Gap extends NotTaken {
        Gap(Arrived event, int head) {
            super("version " + (head + 1) + " of its stream is missing before "
                    + event.place().version());
        }
    }

    /** @param waitsFrom offset of the key's first parked record, {@link Long#MAX_VALUE} when none is */
    LanePlan(List<Incoming> lane, Known known, long waitsFrom) {
        this.known = known;
        this.waitsFrom = waitsFrom;
        lane.forEach(this::add);
    }

    List<NewEvent> append() {
        return append;
    }

    /** The versions that its streams have once all of it is appended. */
    Map<String, Integer> headsAfter() {
        return heads;
    }

    @Nullable
    Poison poison() {
        return poison;
    }

    List<ConsumerRecord<String, byte[]>> behind() {
        return behind;
    }

    private void add(Incoming incoming) {
        if (incoming instanceof Arrived event && isThere(event)) {
            return;
        }
        if (poison != null || incoming.record().offset() >= waitsFrom) {
            behind.add(incoming.record());
            return;
        }
        switch (incoming) {
            case Damaged damaged -> poison = new Poison(damaged.record(), new NotTaken(damaged.reason()));
            case Arrived event -> follow(event);
        }
    }

    private boolean isThere(Arrived event) {
        return event.envelope().id().equals(idAt(event.place()));
    }

    private @Nullable UUID idAt(StreamVersion place) {
        var here = planned.get(place);
        return here == null ? known.idAt(place) : here;
    }

    private void follow(Arrived event) {
        var place = event.place();
        int head = heads.getOrDefault(place.stream(), known.head(place.stream()));
        if (!event.understood()) {
            var unknown = "unknown type " + event.envelope().type() + " must be understood";
            poison = new Poison(event.record(), new NotTaken(unknown));
        } else if (place.version() <= head) {
            var rival = "another event stands at version " + place.version() + " of its stream";
            poison = new Poison(event.record(), new NotTaken(rival));
        } else if (place.version() > head + 1) {
            poison = new Poison(event.record(), new Gap(event, head));
        } else {
            append.add(event.event());
            heads.put(place.stream(), place.version());
            planned.put(place, event.envelope().id());
        }
    }
}
