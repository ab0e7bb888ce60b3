package org.alongside.verify;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.contracts.Topic;
import org.alongside.local.installation.Service;

/**
 * Who publishes what and who must hear it. Written down here apart from the services' own settings, so that a
 * subscription that got lost there shows.
 */
final class Wiring {
    /** The services with a log. */
    static final List<Service> SERVICES =
            List.of(Service.INCIDENT, Service.DISPATCH, Service.IDVA_CAR, Service.CASES, Service.ANALYTICS);

    private static final Map<Topic, Service> PUBLISHERS = new EnumMap<>(Map.of(
            Topic.INCIDENTS, Service.INCIDENT,
            Topic.DISPATCH, Service.DISPATCH,
            Topic.IDVA_CAR, Service.IDVA_CAR,
            Topic.CASES, Service.CASES,
            Topic.ADVOCACY, Service.CASES));

    private static final Map<Service, Set<Topic>> HEARD = new EnumMap<>(Map.of(
            Service.INCIDENT, EnumSet.of(Topic.DISPATCH, Topic.IDVA_CAR, Topic.CASES),
            Service.DISPATCH, EnumSet.of(Topic.INCIDENTS, Topic.IDVA_CAR, Topic.CASES),
            Service.IDVA_CAR, EnumSet.of(Topic.INCIDENTS, Topic.DISPATCH, Topic.CASES),
            Service.CASES, EnumSet.of(Topic.INCIDENTS, Topic.IDVA_CAR),
            Service.ANALYTICS, EnumSet.allOf(Topic.class)));

    private Wiring() {}

    /** The topics a service alone publishes. */
    static List<Topic> publishedBy(Service service) {
        return Arrays.stream(Topic.values())
                .filter(topic -> PUBLISHERS.get(topic) == service)
                .toList();
    }

    /** Who publishes the topic. */
    static Service publisherOf(Topic topic) {
        return Objects.requireNonNull(PUBLISHERS.get(topic));
    }

    /** The topics a service must hear. */
    static Set<Topic> heardBy(Service service) {
        return HEARD.getOrDefault(service, Set.of());
    }
}
