package org.alongside.companion.wiring;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.companion.picture.Objects;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.View;
import org.alongside.service.wiring.ServiceDefinition;

/** Listens to incidents and units, and to nothing of advocacy; decides nothing. */
@Singleton
class CompanionService implements ServiceDefinition {
    @Override
    public String name() {
        return "companion-service";
    }

    @Override
    public List<Aggregate<?, ?, ?>> aggregates() {
        return List.of();
    }

    @Override
    public List<View<?>> views() {
        return List.of(new Objects());
    }

    @Override
    public List<Automation<?>> automations() {
        return List.of();
    }

    @Override
    public Set<Topic> subscribesTo() {
        return EnumSet.of(Topic.INCIDENTS, Topic.DISPATCH);
    }
}
