package org.alongside.local.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.local.kafka.KafkaServer;
import org.alongside.local.kafka.Topics;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;

/**
 * A Kafka broker of one test alone, which may stop it, kill it and start it again on the same port with the same data.
 */
public final class PrivateKafka implements AutoCloseable {
    private static final Duration STOP_GRACE = Duration.ofSeconds(30);

    private final KafkaServer server;
    private ProcessIdentity process;

    private PrivateKafka(KafkaServer server) {
        this.server = server;
        this.process = launched();
    }

    /** Starts one in an empty folder of this test, or in one that an earlier broker of the test has left. */
    public static PrivateKafka start(Path directory) {
        return new PrivateKafka(new KafkaServer(
                directory.resolve("data"), Ports.unused(), Ports.unused(), directory.resolve("kafka.log")));
    }

    public String bootstrapServers() {
        return server.bootstrapServers();
    }

    public void createTopics(Collection<String> names) {
        try (var topics = new Topics(bootstrapServers())) {
            topics.createIfMissing(List.copyOf(names));
        }
    }

    /** A clean shutdown. */
    public void stop() {
        process.end(STOP_GRACE);
    }

    /** kill -9. */
    public void kill() {
        process.kill();
    }

    /**
     * Starts it again after {@link #stop()} or {@link #kill()} (stopping it first if it runs); returns when it answers.
     */
    public void restart() {
        stop();
        process = launched();
    }

    @Override
    public void close() {
        process.kill();
    }

    /** The broker's process watches this JVM and ends with it. */
    private ProcessIdentity launched() {
        var launched = server.launch(Optional.of(ProcessIdentity.current()));
        server.awaitReady(launched);
        return launched;
    }
}
