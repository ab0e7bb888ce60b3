package org.alongside.console.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Answers every address of a view with the one page; its script then shows that view. A file has a dot in its name. */
@ApplicationScoped
class DeepLinks {
    private static final String VIEWS = "^/(?!api/|q/|signed-in|sign-out)[^.]+$";

    void route(@Observes Router router) {
        router.getWithRegex(VIEWS).handler(DeepLinks::page);
    }

    private static void page(RoutingContext browser) {
        browser.reroute("/");
    }
}
