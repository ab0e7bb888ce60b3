package org.alongside.console.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Answers every address of a view with the one page, whose script then shows that view; those of the car's tablet with a
 * page of its own, which it keeps. A file has a dot in its name.
 */
@ApplicationScoped
class DeepLinks {
    private static final String TABLET = "^/car(/[^.]*)?$";
    private static final String VIEWS = "^/(?!api/|q/|signed-in|sign-out)[^.]+$";

    void route(@Observes Router router) {
        router.getWithRegex(TABLET).handler(browser -> browser.reroute("/car.html"));
        router.getWithRegex(VIEWS).handler(browser -> browser.reroute("/"));
    }
}
