package org.alongside.console.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;

/**
 * The one way from a page to the services: {@code /api/incident/incidents} here is {@code /api/incidents} of
 * incident-service, asked as the person who is signed in. What a service would not tell them does not get here, and the
 * page never holds a token.
 */
@ApplicationScoped
class Gateway {
    /** Requests and streams at once to one service: more than it lets a control room hold as streams. */
    private static final int REQUESTS_MAX = 400;

    /** Requests that may wait for one of those; the next is told that the service cannot be had. */
    private static final int WAITING_MAX = 200;

    private static final int CONNECT_MILLIS_MAX = 3_000;

    /** A service that tells nothing for so long is gone; a stream of one beats every two seconds. */
    private static final int SILENCE_SECONDS_MAX = 15;

    private final HttpClient client;
    private final ServiceUrls services;

    Gateway(Vertx vertx, ServiceUrls services) {
        this.services = services;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(REQUESTS_MAX)
                .setMaxWaitQueueSize(WAITING_MAX)
                .setConnectTimeout(CONNECT_MILLIS_MAX)
                .setReadIdleTimeout(SILENCE_SECONDS_MAX)
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
    }

    void route(@Observes Router router) {
        services.byName().forEach((name, url) -> {
            var here = "/api/" + name;
            router.route(here + "/*").handler(browser -> pass(browser, here, url));
        });
    }

    private void pass(RoutingContext browser, String here, String url) {
        var rest = browser.normalizedPath().substring(here.length());
        var query = browser.request().query();
        new Passing(browser).to(client, url + "/api" + rest + (query == null ? "" : "?" + query));
    }
}
