package org.alongside.testkit.toy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.View;
import org.alongside.service.wiring.ServiceDefinition;

/** A service that decides nothing, remembers nothing and hears one topic. */
@Singleton
class ToyService implements ServiceDefinition {
    @Override
    public String name() {
        return "toy-service";
    }

    @Override
    public List<Aggregate<?, ?, ?>> aggregates() {
        return List.of();
    }

    @Override
    public List<View<?>> views() {
        return List.of(new ToyView());
    }

    @Override
    public List<Automation<?>> automations() {
        return List.of();
    }

    @Override
    public Set<Topic> subscribesTo() {
        return Set.of(Topic.INCIDENTS);
    }
}
