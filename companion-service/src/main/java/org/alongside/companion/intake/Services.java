package org.alongside.companion.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.companion.adapter.Answer;
import org.alongside.companion.adapter.Inbound;
import org.alongside.companion.wiring.CompanionConfig;
import org.alongside.eventsourcing.wire.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Incident-service and dispatch-service, asked over HTTP by this service's own identity. */
@Singleton
final class Services implements Here {
    private static final Logger LOG = Logger.getLogger(Services.class);

    /** What may pass without the update being another. */
    private static final Set<Integer> TOLD_AGAIN = Set.of(401, 403, 408, 425, 429);

    private final HttpClient http;
    private final Supplier<String> token;
    private final Optional<String> incidents;
    private final Optional<String> dispatch;
    private final Duration timeout;

    @Inject
    Services(
            Instance<OidcClient> identity,
            @ConfigProperty(name = "alongside.service.incident.url") Optional<String> incidents,
            @ConfigProperty(name = "alongside.service.dispatch.url") Optional<String> dispatch,
            CompanionConfig config) {
        this(() -> token(identity, config.timeout()), incidents, dispatch, config.timeout());
    }

    Services(Supplier<String> token, Optional<String> incidents, Optional<String> dispatch, Duration timeout) {
        this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.token = token;
        this.incidents = incidents;
        this.dispatch = dispatch;
        this.timeout = timeout;
    }

    private static String token(Instance<OidcClient> identity, Duration timeout) {
        return identity.get().getTokens().await().atMost(timeout).getAccessToken();
    }

    private record Refusal(@Nullable String code) {}

    /** The same words again are the same request, also when they came in another message. */
    @Override
    public Answer tell(String system, Inbound inbound) {
        var path = path(system, inbound);
        var words = path + "\n" + inbound.body();
        return posted(path, inbound.body(), UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public boolean heard(String system) {
        var path = root(Inbound.Kind.UNIT) + "/" + encoded(system);
        return posted(path, "{}", UUID.randomUUID()) instanceof Answer.Acknowledged;
    }

    private Answer posted(String path, String body, UUID key) {
        try {
            var response = http.send(request(path, body, key), HttpResponse.BodyHandlers.ofString());
            return answer(response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.NoAnswer();
        } catch (IOException | RuntimeException unreached) {
            LOG.warnf(
                    "what is heard of the other system waits: %s",
                    unreached.getClass().getSimpleName());
            return new Answer.NoAnswer();
        }
    }

    private String path(String system, Inbound inbound) {
        return root(inbound.kind()) + "/" + encoded(system) + "/" + encoded(inbound.externalId());
    }

    private HttpRequest request(String path, String body, UUID key) {
        return HttpRequest.newBuilder(URI.create(path))
                .timeout(timeout)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private String root(Inbound.Kind kind) {
        return switch (kind) {
            case INCIDENT -> incidents.orElseThrow() + "/api/external-incidents";
            case UNIT -> dispatch.orElseThrow() + "/api/external-units";
        };
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Answer answer(int status, String body) {
        if (status / 100 == 2) {
            return new Answer.Acknowledged(null);
        }
        return status / 100 == 4 && !TOLD_AGAIN.contains(status)
                ? new Answer.Refused(code(status, body))
                : new Answer.NoAnswer();
    }

    private static String code(int status, String body) {
        try {
            var code = Json.mapper().readValue(body, Refusal.class).code();
            return code == null ? "HTTP_" + status : code;
        } catch (JsonProcessingException notAProblem) {
            return "HTTP_" + status;
        }
    }
}
