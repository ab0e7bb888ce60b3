package org.alongside.service.wiring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.oidc.client.OidcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.contracts.SubjectKey;
import org.alongside.eventsourcing.seal.BorrowedKeys;
import org.alongside.eventsourcing.wire.Json;
import org.jspecify.annotations.Nullable;

/** Asks the service that owns a controller's keys, by this service's own identity. */
final class HttpLender implements BorrowedKeys.Lender {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final TypeReference<Map<String, @Nullable String>> KEYS = new TypeReference<>() {};

    private final HttpClient http;
    private final URI endpoint;
    private final Instance<OidcClient> identity;

    private HttpLender(HttpClient http, URI endpoint, Instance<OidcClient> identity) {
        this.http = http;
        this.endpoint = endpoint;
        this.identity = identity;
    }

    /** Makes lenders that share one HTTP client. */
    @Singleton
    static class Factory {
        private final HttpClient http =
                HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        private final Instance<OidcClient> identity;

        Factory(Instance<OidcClient> identity) {
            this.identity = identity;
        }

        BorrowedKeys.Lender at(String serviceUrl) {
            return new HttpLender(http, URI.create(serviceUrl + LentKeysResource.PATH), identity);
        }
    }

    @Override
    public Uni<Map<SubjectKey, Optional<byte[]>>> lend(Collection<SubjectKey> subjects) {
        return identity.get()
                .getTokens()
                .chain(tokens -> send(request(subjects, tokens.getAccessToken())))
                .map(HttpLender::keys);
    }

    private HttpRequest request(Collection<SubjectKey> subjects, String token) {
        return HttpRequest.newBuilder(endpoint)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(new LentKeysResource.Asked(
                        subjects.stream().map(SubjectKey::value).toList()))))
                .build();
    }

    private Uni<HttpResponse<String>> send(HttpRequest request) {
        return Uni.createFrom().completionStage(() -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
    }

    private static Map<SubjectKey, Optional<byte[]>> keys(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the owner of the keys answered " + response.statusCode());
        }
        var lent = new HashMap<SubjectKey, Optional<byte[]>>();
        read(response.body())
                .forEach((subject, material) -> lent.put(
                        new SubjectKey(subject), Optional.ofNullable(material).map(Base64.getDecoder()::decode)));
        return lent;
    }

    private static Map<String, @Nullable String> read(String body) {
        try {
            return Json.mapper().readValue(body, KEYS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the owner of the keys answered something else", e);
        }
    }

    private static String json(Object body) {
        try {
            return Json.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
