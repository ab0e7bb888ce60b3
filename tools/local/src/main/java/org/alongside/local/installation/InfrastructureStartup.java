package org.alongside.local.installation;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.alongside.local.LocalFailure;
import org.alongside.local.kafka.Topics;
import org.alongside.local.process.Launch;
import org.alongside.local.process.ProcessIdentity;
import org.alongside.local.process.Stopwatch;
import org.alongside.local.process.Waiting;

/** Starts what the services stand on, and makes their databases and topics. */
final class InfrastructureStartup {
    private final Installation installation;
    private final Processes processes;
    private final Progress progress;

    InfrastructureStartup(Installation installation, Processes processes, Progress progress) {
        this.installation = installation;
        this.processes = processes;
        this.progress = progress;
    }

    /** The three start side by side; PostgreSQL is waited for first, as it is the fastest. */
    void run() {
        var watch = Stopwatch.started();
        var kafka = processes.running(Processes.KAFKA).orElseGet(processes::launchKafka);
        var issuer = processes.running(Processes.ISSUER).orElseGet(processes::launchIssuer);
        processes.startPostgres();
        makeDatabases();
        progress.say("PostgreSQL is ready after " + watch);
        installation.kafka().awaitReady(kafka);
        makeTopics();
        progress.say("Kafka is ready after " + watch);
        awaitIssuer(issuer);
        progress.say("The issuer is ready after " + watch);
    }

    private void makeDatabases() {
        var databases = installation.postgres().databases();
        Arrays.stream(Service.values()).map(Service::database).forEach(databases::createIfMissing);
    }

    private void makeTopics() {
        try (var topics = new Topics(installation.kafka().bootstrapServers())) {
            topics.createIfMissing(Topics.published(""));
        }
    }

    private void awaitIssuer(ProcessIdentity issuer) {
        try (var health = new Health(installation)) {
            BooleanSupplier decided = () -> health.issuerIsReady() || !issuer.isAlive();
            if (!Waiting.until(Startup.READY_LIMIT, decided) || !issuer.isAlive()) {
                throw new LocalFailure("the issuer did not start:\n" + Launch.lastWords(installation.log("issuer")));
            }
        }
    }
}
