package org.alongside.console;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Passes the board's live stream on, as the person who is signed in: what dispatch-service would not tell them does not
 * get here. A slow browser slows the stream down and fills nothing.
 */
@ApplicationScoped
class BoardStream {
    private static final String PATH = "/api/board/stream";
    private static final String BOARD = "/api/co-responses/stream";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final Logger LOG = Logger.getLogger(BoardStream.class);

    /** Streams at once: more than dispatch-service lets a control room hold. */
    private static final int STREAMS_MAX = 300;

    private static final int CONNECT_MILLIS_MAX = 3_000;

    /** A service that tells nothing for so long is gone; it beats every two seconds. */
    private static final int SILENCE_SECONDS_MAX = 15;

    private static final int UNAVAILABLE = 503;

    private final HttpClient client;
    private final String board;

    BoardStream(Vertx vertx, @ConfigProperty(name = "alongside.service.dispatch.url") String dispatch) {
        this.board = dispatch + BOARD;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(STREAMS_MAX)
                .setConnectTimeout(CONNECT_MILLIS_MAX)
                .setReadIdleTimeout(SILENCE_SECONDS_MAX)
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
    }

    void route(@Observes Router router) {
        router.get(PATH).handler(this::watch);
    }

    private void watch(RoutingContext browser) {
        client.request(new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(board))
                .onSuccess(request -> ask(browser, request))
                .onFailure(failure -> unavailable(browser, failure));
    }

    private static void ask(RoutingContext browser, HttpClientRequest request) {
        request.putHeader("Authorization", "Bearer " + token(browser)).putHeader("Accept", "text/event-stream");
        var had = browser.request().getHeader(LAST_EVENT_ID);
        if (had != null) {
            request.putHeader(LAST_EVENT_ID, had);
        }
        browser.response().closeHandler(gone -> request.reset());
        request.send().onSuccess(answer -> pass(browser, answer)).onFailure(failure -> unavailable(browser, failure));
    }

    private static void pass(RoutingContext browser, HttpClientResponse answer) {
        var response = browser.response().setStatusCode(answer.statusCode()).setChunked(true);
        var type = answer.getHeader(CONTENT_TYPE);
        if (type != null) {
            response.putHeader(CONTENT_TYPE, type);
        }
        answer.pipeTo(response).onFailure(cut -> response.reset());
    }

    private static void unavailable(RoutingContext browser, Throwable failure) {
        LOG.warnf("the board's stream cannot be had: %s", failure.toString());
        if (!browser.response().headWritten() && !browser.response().closed()) {
            browser.response().setStatusCode(UNAVAILABLE).end();
        }
    }

    private static String token(RoutingContext browser) {
        var user = (QuarkusHttpUser) browser.user();
        return user.getSecurityIdentity()
                .getCredential(AccessTokenCredential.class)
                .getToken();
    }
}
