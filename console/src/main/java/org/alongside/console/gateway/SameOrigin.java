package org.alongside.console.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/**
 * Whether a request may change something: only one that a script of this origin made. A page elsewhere can make a
 * browser send this console's cookie; it can neither set a header of its own here nor say that it is of this origin.
 */
final class SameOrigin {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String SITE = "Sec-Fetch-Site";

    private SameOrigin() {}

    static boolean allows(HttpServerRequest request) {
        return READING.contains(request.method())
                || ("JavaScript".equals(request.getHeader("X-Requested-With")) && isFromHere(request));
    }

    /** Browsers say it in one header or, older ones, in the other; one that says neither is not believed. */
    private static boolean isFromHere(HttpServerRequest request) {
        var site = request.getHeader(SITE);
        return site != null
                ? site.equals("same-origin")
                : (request.scheme() + "://" + request.authority()).equals(request.getHeader("Origin"));
    }
}
