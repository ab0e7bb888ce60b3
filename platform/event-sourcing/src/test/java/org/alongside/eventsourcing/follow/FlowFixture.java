package org.alongside.eventsourcing.follow;

import static org.alongside.eventsourcing.log.LogFixture.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.alongside.contracts.Envelope;
import org.alongside.contracts.Origin;
import org.alongside.eventsourcing.log.Append;
import org.alongside.eventsourcing.log.AppendResult;
import org.alongside.eventsourcing.log.LogFixture;
import org.alongside.eventsourcing.log.NewEvent;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.alongside.local.process.Waiting;
import org.apache.kafka.clients.producer.ProducerConfig;

/** One service of a flow test: its log, its followers and its parking. */
public final class FlowFixture implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final EventCodec codec = new EventCodec(EventTypes.below(List.of(FlowEvent.class)));
    private final LogFixture ground;
    private final List<Followers> started = new ArrayList<>();
    private final List<Relay> relays = new ArrayList<>();

    public FlowFixture() {
        this(LogFixture.fresh());
    }

    public FlowFixture(LogFixture ground) {
        this.ground = ground;
    }

    public LogFixture ground() {
        return ground;
    }

    public Pool tables() {
        return ground.log().tables();
    }

    public Parking parking() {
        return new Parking(tables());
    }

    /** A relay of this log to {@code topic}; closed with the fixture. */
    public Relay relay(String bootstrapServers, String topic) {
        Map<String, Object> connection = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        var relay = new Relay(new ToOneTopic(topic), () -> RelayProducer.create(connection), tables());
        relays.add(relay);
        return relay;
    }

    public Followers followers(Follower... followers) {
        var running = new Followers(
                ground.vertx(),
                LogFixture.options(ground.database()),
                tables(),
                ground.log(),
                List.of(followers),
                new SimpleMeterRegistry());
        started.add(running);
        return running;
    }

    public Followers start(Follower... followers) {
        var running = followers(followers);
        running.start();
        return running;
    }

    /** Appends as a writer does who does not give up: an outcome that stays unknown is asked for again. */
    public Uni<Void> appendSurely(List<NewEvent> events) {
        return ground.log()
                .append(Append.of(events))
                .onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofSeconds(1))
                .atMost(200)
                .replaceWithVoid();
    }

    public void append(NewEvent... events) {
        var result = ground.append(Append.of(List.of(events)));
        if (!(result instanceof AppendResult.Stored)) {
            throw new AssertionError("not stored: " + result);
        }
    }

    public List<Recorded> all() {
        var all = new ArrayList<Recorded>();
        for (var more = after(0); !more.isEmpty(); more = after(all.size())) {
            all.addAll(more);
        }
        return all;
    }

    /** Ids of the events of each stream, in the order of the log. */
    public Map<String, List<UUID>> perStream() {
        return all().stream()
                .map(Recorded::envelope)
                .collect(
                        Collectors.groupingBy(Envelope::stream, Collectors.mapping(Envelope::id, Collectors.toList())));
    }

    private List<Recorded> after(long position) {
        return await(ground.log().after(position, 1_000));
    }

    public FollowerStatus status(Followers followers, String name) {
        return await(followers.status()).stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static void eventually(String what, BooleanSupplier condition) {
        if (!Waiting.until(PATIENCE, condition)) {
            throw new AssertionError("not within " + PATIENCE + ": " + what);
        }
    }

    public static String newStream() {
        return "note/" + UUID.randomUUID();
    }

    public static NewEvent noted(String stream, int version) {
        return LogFixture.event(stream, version);
    }

    /** The same with another type, origin or payload. */
    public static NewEvent changed(NewEvent event, String type, Origin origin, String payload) {
        var old = event.envelope();
        var envelope = new Envelope(
                old.id(),
                type,
                old.typeVersion(),
                old.stream(),
                old.version(),
                old.occurredAt(),
                old.recordedAt(),
                old.timeQuality(),
                old.actor(),
                old.correlation(),
                old.causation(),
                old.traceparent(),
                origin,
                old.controller(),
                old.purpose(),
                old.sensitivity(),
                old.subjectKeys(),
                old.force(),
                old.district(),
                old.corrects());
        return new NewEvent(envelope, payload, event.source());
    }

    @Override
    public void close() {
        started.forEach(followers -> await(followers.stop()));
        relays.forEach(Relay::close);
        ground.close();
    }

    /** Everything on one topic. */
    public record ToOneTopic(String topic) implements Relay.Outlet {
        @Override
        public String topicOf(Recorded event) {
            return topic;
        }

        @Override
        public boolean mustUnderstand(Recorded event) {
            return false;
        }

        @Override
        public String source() {
            return "/test";
        }
    }
}
