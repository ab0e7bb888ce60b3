package org.alongside.service.wiring;

import java.util.List;
import java.util.Set;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.Inquiry;
import org.alongside.eventsourcing.follow.View;

/** What a service is made of. Each service has one bean of this type; the platform starts the rest from it. */
public interface ServiceDefinition {
    /** Name of the service, such as {@code dispatch-service}; also the actor of its automations. */
    String name();

    /** Its aggregates; their events are what it decides and publishes. */
    List<Aggregate<?, ?, ?>> aggregates();

    /** Its read models. */
    List<View<?>> views();

    /** Its policies. */
    List<Automation<?>> automations();

    /** Its policies that look into read models first. */
    default List<Inquiry<?>> inquiries() {
        return List.of();
    }

    /** The topics it listens to. */
    Set<Topic> subscribesTo();
}
