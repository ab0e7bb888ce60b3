package org.alongside.local.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.local.LocalFailure;
import org.alongside.local.process.JavaCommand;
import org.alongside.local.process.Launch;
import org.alongside.local.process.Ports;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.Waiting;

/** A broker in a process of its own: where its data lies, where it listens, how it is started. */
public record KafkaServer(Path data, int port, int controllerPort, Path log) {
    private static final int HEAP_MEBIBYTES = 192;

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    /** Starts the process without waiting for it. */
    public ProcessIdentity launch() {
        return launch(Optional.empty());
    }

    /** Starts a process that ends when the given one does. */
    public ProcessIdentity launch(Optional<ProcessIdentity> endsWith) {
        List<String> arguments =
                new ArrayList<>(List.of(data.toString(), Integer.toString(port), Integer.toString(controllerPort)));
        endsWith.map(ProcessIdentity::toString).ifPresent(arguments::add);
        return new Launch(JavaCommand.of(HEAP_MEBIBYTES, "org.alongside.local.kafka.KafkaNode", arguments), log)
                .start();
    }

    /** Waits until the broker answers requests; a client is only bothered once the port is open. */
    public void awaitReady(ProcessIdentity process) {
        Waiting.until(START_LIMIT, () -> Ports.isServed(port) || !process.isAlive());
        try (var topics = new Topics(bootstrapServers())) {
            if (!Waiting.until(START_LIMIT, () -> !process.isAlive() || topics.brokerAnswers()) || !process.isAlive()) {
                throw new LocalFailure("Kafka did not start. The end of " + log + ":\n" + Launch.lastWords(log));
            }
        }
    }
}
