package org.alongside.local.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.alongside.local.issuer.IssuerClient;
import org.alongside.local.kafka.Topics;
import org.alongside.local.process.Ports;

/** Asks each process itself whether it can work; that a process exists says little. */
final class Health implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Installation installation;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    Health(Installation installation) {
        this.installation = installation;
    }

    boolean isReady(Service service) {
        var request = HttpRequest.newBuilder(URI.create(installation.url(service) + "/q/health/ready"))
                .timeout(LIMIT)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    boolean postgresIsReady() {
        return installation.postgres().databases().answer();
    }

    boolean kafkaIsReady() {
        if (!Ports.isServed(installation.kafka().port())) {
            return false;
        }
        try (var topics = new Topics(installation.kafka().bootstrapServers())) {
            return topics.brokerAnswers();
        }
    }

    boolean issuerIsReady() {
        try (var issuer = new IssuerClient(installation.issuerUrl())) {
            return issuer.answers();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
