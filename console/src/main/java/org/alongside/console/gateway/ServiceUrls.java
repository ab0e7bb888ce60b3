package org.alongside.console.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where each service is, by the name that a page asks for it. */
@ApplicationScoped
class ServiceUrls {
    private final Map<String, String> byName;

    ServiceUrls(
            @ConfigProperty(name = "alongside.service.incident.url") String incident,
            @ConfigProperty(name = "alongside.service.dispatch.url") String dispatch,
            @ConfigProperty(name = "alongside.service.car.url") String car,
            @ConfigProperty(name = "alongside.service.cases.url") String cases,
            @ConfigProperty(name = "alongside.service.analytics.url") String analytics) {
        byName = Map.of("incident", incident, "dispatch", dispatch, "car", car, "case", cases, "analytics", analytics);
    }

    Map<String, String> byName() {
        return byName;
    }
}
