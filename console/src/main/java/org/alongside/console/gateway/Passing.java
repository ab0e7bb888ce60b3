package org.alongside.console.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.jboss.logging.Logger;

/** One request passed on and its answer passed back, both as they come: a slow reader slows the writer, nothing fills. */
final class Passing {
    private static final Logger LOG = Logger.getLogger(Passing.class);
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int LENGTH_REQUIRED = 411;
    private static final int UNAVAILABLE = 503;
    private static final String LENGTH = "Content-Length";

    /** Who wrote it, where that was before now and may not be who is signed in. */
    private static final String PERSON = "Alongside-Person";

    /** Nothing else of a browser's request reaches a service: no cookie, and nothing that a proxy believes. */
    private static final List<String> ASKED =
            List.of("Accept", "Content-Type", LENGTH, "Idempotency-Key", "If-Match", "Access-Reason", "Last-Event-ID");

    private static final List<String> ANSWERED =
            List.of("Content-Type", LENGTH, "Content-Disposition", "ETag", "Retry-After", "Correlation-Id");

    private final RoutingContext browser;
    private final HttpServerRequest asked;

    Passing(RoutingContext browser) {
        this.browser = browser;
        this.asked = browser.request();
    }

    /**
     * Asks a service and passes on what it says.
     *
     * @param url whole, with the query
     */
    void to(HttpClient client, String url) {
        if (!SameOrigin.allows(asked)) {
            refuse(FORBIDDEN, "NOT_FROM_THIS_PAGE");
        } else if (isOfAnotherPerson()) {
            refuse(CONFLICT, "ANOTHER_PERSON");
        } else if (asked.headers().contains("Transfer-Encoding")) {
            // The limit on a request's size is kept by its length.
            refuse(LENGTH_REQUIRED, "LENGTH_MISSING");
        } else {
            asked.pause();
            var options = new RequestOptions().setMethod(asked.method()).setAbsoluteURI(url);
            client.request(options).onSuccess(this::ask).onFailure(this::unavailable);
        }
    }

    /** What one person entered is never said in the name of another, who signed in on the same device since. */
    private boolean isOfAnotherPerson() {
        var writer = asked.getHeader(PERSON);
        return writer != null && !writer.equals(identity().getPrincipal().getName());
    }

    private void ask(HttpClientRequest request) {
        copy(ASKED, asked.headers(), request.headers());
        request.putHeader("Authorization", "Bearer " + token());
        browser.response().closeHandler(gone -> request.reset());
        send(request).onSuccess(this::answer).onFailure(this::unavailable);
    }

    private Future<HttpClientResponse> send(HttpClientRequest request) {
        if (asked.headers().contains(LENGTH)) {
            return request.send(asked);
        }
        asked.resume();
        return request.send();
    }

    private void answer(HttpClientResponse answer) {
        var response = browser.response().setStatusCode(answer.statusCode());
        copy(ANSWERED, answer.headers(), response.headers());
        // A stream that a compressor held back would come late.
        response.putHeader("Content-Encoding", "identity");
        response.setChunked(!response.headers().contains(LENGTH));
        answer.pipeTo(response).onFailure(cut -> response.reset());
    }

    private static void copy(List<String> names, MultiMap from, MultiMap into) {
        names.stream().filter(from::contains).forEach(name -> into.set(name, from.get(name)));
    }

    private void unavailable(Throwable failure) {
        // The kind of failure only: an address may name a record.
        LOG.warnf("a service cannot be had: %s", failure.getClass().getSimpleName());
        refuse(UNAVAILABLE, "SERVICE_UNAVAILABLE");
    }

    private void refuse(int status, String code) {
        var response = browser.response();
        if (!response.headWritten() && !response.closed()) {
            response.setStatusCode(status)
                    .putHeader("Content-Type", "application/problem+json")
                    .end("{\"status\":" + status + ",\"code\":\"" + code + "\"}");
        }
    }

    private String token() {
        return identity().getCredential(AccessTokenCredential.class).getToken();
    }

    private SecurityIdentity identity() {
        return ((QuarkusHttpUser) browser.user()).getSecurityIdentity();
    }
}
