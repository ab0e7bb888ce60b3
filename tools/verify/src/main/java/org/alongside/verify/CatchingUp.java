package org.alongside.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.follow.Relay;
import org.alongside.local.installation.Service;
import org.alongside.verify.check.Finding;
import org.apache.kafka.common.TopicPartition;

/**
 * Cuts at each log's head and waits until everybody has gone past: relays to the topics, topics to the logs of those
 * who hear them, logs to views and automations. What automations then decided is followed in the same way, until
 * nothing moves any more or, in a system at work, {@link #HOPS_MAX} times: no chain of effects in Alongside is longer.
 */
final class CatchingUp {
    static final int HOPS_MAX = 8;

    /** After everything else has come to rest, a timer that was due fires within a second or it never will. */
    private static final Duration TIMERS_LIMIT = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PROGRESS = Duration.ofSeconds(5);

    private final Running system;
    private final Map<Service, List<String>> followers;
    private final Map<Service, Instant> clocks;
    private final long deadline;
    private final Progress progress;
    private long told = System.nanoTime();

    /** @param limit for all of it */
    CatchingUp(Running system, Duration limit, Progress progress) {
        this.system = system;
        this.progress = progress;
        this.followers = Running.ofEach(system::followers);
        this.clocks = Running.ofEach(system::clock);
        this.deadline = System.nanoTime() + limit.toNanos();
    }

    /** Somebody is still behind when the time is up. */
    static final class Behind extends Exception {
        private final transient List<Finding> who;
        private final boolean relay;

        Behind(List<Finding> who, boolean relay) {
            super("behind: " + who);
            this.who = List.copyOf(who);
            this.relay = relay;
        }

        List<Finding> who() {
            return who;
        }

        /** Whether it is the publishing that stands. */
        boolean isRelay() {
            return relay;
        }
    }

    Cut run() throws Behind {
        var first = system.heads();
        var heads = first;
        for (int hop = 0; hop < HOPS_MAX; hop++) {
            var before = heads;
            await(() -> followersBehind(before, true), true);
            var offsets = system.broker().ends(List.of(Topic.values()));
            await(() -> subscriptionsBehind(offsets), false);
            heads = system.heads();
            var after = heads;
            await(() -> followersBehind(after, false), false);
            if (after.equals(before)) {
                return new Cut(after, after, system.heads(), offsets);
            }
        }
        return atWork(first, heads);
    }

    /** New work keeps coming: the first cut holds, and what came since is only there to be found. */
    private Cut atWork(Map<Service, Long> first, Map<Service, Long> settled) {
        var offsets = system.broker().ends(List.of(Topic.values()));
        return new Cut(first, settled, system.heads(), offsets);
    }

    private List<Finding> followersBehind(Map<Service, Long> heads, boolean relayOnly) {
        var behind = new ArrayList<Finding>();
        heads.forEach((service, head) -> {
            var cursors = system.store(service).cursors();
            followers.getOrDefault(service, List.of()).stream()
                    .filter(name -> name.equals(Relay.NAME) || !relayOnly)
                    .filter(name -> cursors.getOrDefault(name, 0L) < head)
                    .forEach(name -> behind.add(new Finding(
                            service.module(),
                            "%s is at position %d of %d".formatted(name, cursors.getOrDefault(name, 0L), head))));
        });
        return behind;
    }

    private List<Finding> subscriptionsBehind(Map<TopicPartition, Long> ends) {
        var behind = new ArrayList<Finding>();
        for (var service : Wiring.SERVICES) {
            var names = Wiring.heardBy(service).stream().map(Topic::topicName).toList();
            var committed = system.broker().committed(service.module());
            ends.forEach((partition, end) -> {
                long done = committed.getOrDefault(partition, 0L);
                if (names.contains(partition.topic()) && done < end) {
                    behind.add(new Finding(
                            service.module(), "%s is taken in up to offset %d of %d".formatted(partition, done, end)));
                }
            });
        }
        return behind;
    }

    private void await(Supplier<List<Finding>> behind, boolean relay) throws Behind {
        for (var who = behind.get(); !who.isEmpty(); who = behind.get()) {
            if (System.nanoTime() > deadline) {
                throw new Behind(who, relay);
            }
            tell(who);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void tell(List<Finding> who) {
        if (System.nanoTime() - told > PROGRESS.toNanos()) {
            told = System.nanoTime();
            progress.say("  waiting for %s: %s%s"
                    .formatted(
                            who.getFirst().where(),
                            who.getFirst().what(),
                            who.size() > 1 ? " and " + (who.size() - 1) + " more" : ""));
        }
    }

    /** Timers of that service which were due when this began and have not fired; empty as soon as all have. */
    List<String> unfired(Service service) {
        var due = Objects.requireNonNull(clocks.get(service));
        var unfired = system.store(service).unfired(due);
        for (long end = System.nanoTime() + TIMERS_LIMIT.toNanos(); !unfired.isEmpty() && System.nanoTime() < end; ) {
            LockSupport.parkNanos(PAUSE.toNanos());
            unfired = system.store(service).unfired(due);
        }
        return unfired;
    }

    /** Told to whoever waits. */
    interface Progress {
        void say(String line);
    }
}
