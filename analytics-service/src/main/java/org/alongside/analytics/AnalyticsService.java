package org.alongside.analytics;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.analytics.car.CarJobs;
import org.alongside.analytics.casefile.CaseFiles;
import org.alongside.analytics.contact.VictimContacts;
import org.alongside.analytics.duty.Duties;
import org.alongside.analytics.incidents.IncidentFacts;
import org.alongside.analytics.people.Matches;
import org.alongside.contracts.Topic;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.View;
import org.alongside.service.wiring.ServiceDefinition;

/** Listens to everything, decides nothing. */
@Singleton
class AnalyticsService implements ServiceDefinition {
    @Override
    public String name() {
        return "analytics-service";
    }

    @Override
    public List<Aggregate<?, ?, ?>> aggregates() {
        return List.of();
    }

    @Override
    public List<View<?>> views() {
        return List.of(
                new IncidentFacts(), new Matches(), new CarJobs(), new VictimContacts(), new CaseFiles(), new Duties());
    }

    @Override
    public List<Automation<?>> automations() {
        return List.of();
    }

    @Override
    public Set<Topic> subscribesTo() {
        return EnumSet.allOf(Topic.class);
    }
}
