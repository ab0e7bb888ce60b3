package org.alongside.incident;

import java.util.ArrayList;
import java.util.List;
import org.alongside.contracts.incidents.IncidentEvent;
import org.alongside.eventsourcing.decide.Decision;
import org.alongside.eventsourcing.decide.Decision.Accepted;
import org.alongside.eventsourcing.decide.Decision.Refused;
import org.alongside.incident.force.GradingPolicies;
import org.jspecify.annotations.Nullable;

/** A decision made of several, each in the state that the one before left. The first refusal is the whole refusal. */
public final class Steps {
    private final GradingPolicies policies;
    private final List<IncidentEvent> events = new ArrayList<>();
    private final List<Decision.Claim> claims = new ArrayList<>();
    private Incident incident;
    private @Nullable Refused<IncidentEvent> refused;

    private Steps(Incident incident, GradingPolicies policies) {
        this.incident = incident;
        this.policies = policies;
    }

    /** No step yet. */
    public static Steps from(Incident incident, GradingPolicies policies) {
        return new Steps(incident, policies);
    }

    /** What one command comes to, its need of a state included. */
    static Decision<IncidentEvent> decide(Incident incident, IncidentCommand command, GradingPolicies policies) {
        return command.needs()
                .lackingIn(incident)
                .<Decision<IncidentEvent>>map(Refused::new)
                .orElseGet(() -> command.on(incident, policies));
    }

    /** Then this, unless something was refused. */
    public Steps then(IncidentCommand command) {
        if (refused == null) {
            take(decide(incident, command, policies));
        }
        return this;
    }

    private void take(Decision<IncidentEvent> step) {
        switch (step) {
            case Accepted<IncidentEvent> accepted -> add(accepted);
            case Refused<IncidentEvent> no -> refused = no;
        }
    }

    /** Then these, in their order, told of what happened: the state the incident is in keeps none of them out. */
    public Steps thenToldOf(List<? extends IncidentCommand> reports) {
        reports.forEach(this::thenToldOf);
        return this;
    }

    private void thenToldOf(IncidentCommand report) {
        if (refused == null) {
            take(report.on(incident, policies));
        }
    }

    /** As it stands after the steps so far. */
    public Incident now() {
        return incident;
    }

    /** What the steps so far came to. */
    public List<IncidentEvent> happened() {
        return List.copyOf(events);
    }

    /** Then these, in their order. */
    public Steps thenAll(List<? extends IncidentCommand> commands) {
        commands.forEach(this::then);
        return this;
    }

    /** Then this fact, unless something was refused. */
    public Steps then(IncidentEvent event) {
        if (refused == null) {
            add(Decision.accept(event));
        }
        return this;
    }

    private void add(Accepted<IncidentEvent> accepted) {
        for (var event : accepted.events()) {
            events.add(event);
            incident = IncidentHistory.evolve(incident, event);
        }
        claims.addAll(accepted.claims());
    }

    /** All of them together. */
    public Decision<IncidentEvent> decision() {
        return refused == null ? new Accepted<>(events, List.of(), claims) : refused;
    }
}
