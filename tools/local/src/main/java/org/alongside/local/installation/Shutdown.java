package org.alongside.local.installation;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.alongside.local.process.ProcessIdentity;

/**
 * Takes an installation down: services first, because one that consumes hangs when its broker is gone; then the issuer
 * and Kafka; PostgreSQL last.
 */
public final class Shutdown {
    private static final Duration SERVICE_GRACE = Duration.ofSeconds(15);
    private static final Duration KAFKA_GRACE = Duration.ofSeconds(30);

    private final Installation installation;
    private final Processes processes;
    private final Progress progress;

    public Shutdown(Installation installation, Progress progress) {
        this.installation = installation;
        this.processes = new Processes(installation);
        this.progress = progress;
    }

    /** Returns when nothing of the installation runs any more. */
    public void run() {
        endTogether(Arrays.stream(Service.values()).map(Service::module).toList());
        end(Processes.ISSUER, SERVICE_GRACE);
        end(Processes.KAFKA, KAFKA_GRACE);
        if (processes.running(Processes.POSTGRESQL).isPresent()) {
            installation.postgres().stop();
            progress.say("postgresql has ended");
        }
        processes.forget(Processes.POSTGRESQL);
    }

    private void endTogether(List<String> names) {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = names.stream()
                    .map(name -> CompletableFuture.runAsync(() -> end(name, SERVICE_GRACE), each))
                    .toList();
            ends.forEach(CompletableFuture::join);
        }
    }

    private void end(String name, Duration grace) {
        processes.running(name).ifPresent(process -> progress.say(name + howItEnded(process, grace)));
        processes.forget(name);
    }

    private static String howItEnded(ProcessIdentity process, Duration grace) {
        return process.end(grace)
                ? " has ended"
                : " did not end within " + grace.toSeconds() + " s and was ended by force";
    }
}
