package org.alongside.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Ids;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.command.CommandProcessor;
import org.alongside.eventsourcing.command.Commands;
import org.alongside.eventsourcing.command.Drafting;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.AutomationFollower;
import org.alongside.eventsourcing.follow.Followers;
import org.alongside.eventsourcing.follow.Parking;
import org.alongside.eventsourcing.follow.Relay;
import org.alongside.eventsourcing.follow.RelayProducer;
import org.alongside.eventsourcing.log.Fact;
import org.alongside.eventsourcing.log.PostgresEventLog;
import org.alongside.eventsourcing.log.Recorded;
import org.alongside.eventsourcing.receive.Inbox;
import org.alongside.eventsourcing.seal.KeyStore;
import org.alongside.eventsourcing.seal.KeyringByController;
import org.alongside.eventsourcing.seal.OwnKeys;
import org.alongside.eventsourcing.wire.EventCodec;
import org.alongside.eventsourcing.wire.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The platform's way: command, relay, Kafka, inbox, automation, effect; two services' worth of it in one process. */
final class RemoteEffect implements PathBench.Path, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int READ_MAX = 1_000;
    private static final int KEY_BYTES = 32;

    private final Vertx vertx = Vertx.vertx();
    private final EventCodec codec = new EventCodec(EventTypes.below(List.of(Sample.SampleEvent.class)));
    private final Side from;
    private final Side to;
    private final Relay relay;
    private final Thread consuming;
    private final String topic;
    private volatile boolean closed;

    /** One service: a log, commands on it, and what follows it. */
    private record Side(PostgresEventLog log, Commands commands, Followers followers) {}

    RemoteEffect(
            PgConnectOptions source, PgConnectOptions target, String brokers, String topic, Consumer<UUID> arrived) {
        this.topic = topic;
        var sourceLog = new PostgresEventLog(vertx, source, Instant::now);
        relay = new Relay(
                new OneTopic(topic),
                () -> RelayProducer.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers)),
                sourceLog.tables());
        from = new Side(
                sourceLog,
                commands(sourceLog),
                new Followers(vertx, source, sourceLog.tables(), sourceLog, List.of(relay), new SimpleMeterRegistry()));
        to = receiving(target);
        new Arrivals(to.log(), arrived).watch();
        from.followers().start();
        to.followers().start();
        consuming = Thread.ofPlatform().name("remote-effect").start(() -> consume(brokers));
    }

    private Side receiving(PgConnectOptions target) {
        var log = new PostgresEventLog(vertx, target, Instant::now);
        var commands = commands(log);
        var automation = new AutomationFollower<>(
                new WhenReportedThenEffect(),
                commands,
                codec,
                new Parking(log.tables()),
                "bench",
                new SimpleMeterRegistry());
        var followers = new Followers(vertx, target, log.tables(), log, List.of(automation), new SimpleMeterRegistry());
        return new Side(log, commands, followers);
    }

    private Commands commands(PostgresEventLog log) {
        var keys = new OwnKeys(new KeyStore(log.tables(), new byte[KEY_BYTES]));
        var keyring = new KeyringByController(Map.of(Controller.POLICE, keys));
        return new CommandProcessor(log, codec, new Drafting(codec, keyring, Instant::now), keyring);
    }

    /** The effect belongs to another aggregate, whose id follows from the reported one. */
    private static final class WhenReportedThenEffect implements Automation<Sample.SampleReported> {
        @Override
        public Class<Sample.SampleReported> reactsTo() {
            return Sample.SampleReported.class;
        }

        @Override
        public List<Ask<?, ?, ?>> on(Fact<Sample.SampleReported> fact) {
            var id = fact.event().place();
            return List.of(new Ask<>(Sample.SAMPLES, Ids.derived(id, "effect"), new Sample.Effect(id)));
        }
    }

    private record OneTopic(String topic) implements Relay.Outlet {
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
            return "/bench";
        }
    }

    /** Tells of every effect once it is committed, as the log's tail shows it. */
    private final class Arrivals {
        private final PostgresEventLog log;
        private final Consumer<UUID> arrived;
        private final AtomicBoolean reading = new AtomicBoolean();
        private long position;

        Arrivals(PostgresEventLog log, Consumer<UUID> arrived) {
            this.log = log;
            this.arrived = arrived;
        }

        void watch() {
            log.onMoved(this::readOn);
        }

        private void readOn() {
            if (reading.compareAndSet(false, true)) {
                log.after(position, READ_MAX).subscribe().with(events -> {
                    events.forEach(this::tell);
                    reading.set(false);
                    if (log.knownHead() > position) {
                        readOn();
                    }
                });
            }
        }

        private void tell(Recorded event) {
            position = event.position();
            if (event.isLocal() && codec.read(event) instanceof Sample.SampleGraded graded) {
                var subject = graded.reason().key().value();
                arrived.accept(UUID.fromString(subject.substring(subject.lastIndexOf(':') + 1)));
            }
        }
    }

    @Override
    public void send(UUID id) {
        from.commands()
                .handle(Sample.SAMPLES, id, new Sample.Report(id), StoreBench.context(id.toString()))
                .subscribe()
                .with(StoreBench::requireDone);
    }

    private void consume(String brokers) {
        var log = to.log();
        var inbox = new Inbox(topic, log, log.tables(), new Parking(log.tables()), codec, new SimpleMeterRegistry());
        try (var consumer = TopicReader.of(brokers, topic, "remote-effect")) {
            while (!closed) {
                var records = new ArrayList<ConsumerRecord<String, byte[]>>();
                consumer.poll(POLL).forEach(records::add);
                if (!records.isEmpty()) {
                    inbox.receive(records).await().atMost(LIMIT);
                    consumer.commitAsync();
                }
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        Joining.join(consuming);
        from.followers().stop().await().atMost(LIMIT);
        to.followers().stop().await().atMost(LIMIT);
        relay.close();
        from.log().close();
        to.log().close();
        vertx.close();
    }
}
