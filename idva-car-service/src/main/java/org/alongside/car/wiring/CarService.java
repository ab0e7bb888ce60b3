package org.alongside.car.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.car.board.CarBoard;
import org.alongside.car.board.ContactQueue;
import org.alongside.car.board.Deployments;
import org.alongside.car.board.RestrictedIncidents;
import org.alongside.car.board.Rota;
import org.alongside.car.deferred.ContactCommand;
import org.alongside.car.deferred.ContactTasks;
import org.alongside.car.deferred.DeferredContact;
import org.alongside.car.deferred.WhenAVictimIsOwedContactThenTheTaskFollows;
import org.alongside.car.deferred.WhenAnAdvocateTriedThenTheTaskKnows;
import org.alongside.car.deployment.Cars;
import org.alongside.car.deployment.WhenDispatchAsksForACarThenItAnswers;
import org.alongside.car.deployment.WhenTheIncidentConcernsACarThenItIsTold;
import org.alongside.car.duty.Duties;
import org.alongside.car.duty.WhenADutyBeginsThenTheCarIsCrewed;
import org.alongside.car.need.Needs;
import org.alongside.car.need.WhenDispatchTellsThenTheNeedKnows;
import org.alongside.car.need.WhenTheCarTellsThenTheNeedKnows;
import org.alongside.car.need.WhenTheCaseTellsThenTheNeedKnows;
import org.alongside.car.need.WhenTheIncidentTellsThenTheNeedKnows;
import org.alongside.contracts.Topic;
import org.alongside.contracts.car.DeferredContactEvent;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.follow.View;
import org.alongside.service.wiring.ServiceDefinition;

/** What idva-car-service is made of. */
@ApplicationScoped
public class CarService implements ServiceDefinition {
    private final Tasks tasks;

    CarService(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The streams of the contact tasks, as this installation's services and hours judge them. */
    public record Tasks(Aggregate<DeferredContact, ContactCommand, DeferredContactEvent> aggregate) {}

    @Override
    public String name() {
        return "idva-car-service";
    }

    @Override
    public List<Aggregate<?, ?, ?>> aggregates() {
        return List.of(Cars.CARS, Duties.DUTIES, Needs.NEEDS, tasks.aggregate());
    }

    @Override
    public List<View<?>> views() {
        return List.of(new CarBoard(), new Rota(), new ContactQueue(), new Deployments(), new RestrictedIncidents());
    }

    @Override
    public List<Automation<?>> automations() {
        return List.of(
                new WhenDispatchAsksForACarThenItAnswers(),
                new WhenADutyBeginsThenTheCarIsCrewed(),
                new WhenTheIncidentTellsThenTheNeedKnows(),
                new WhenDispatchTellsThenTheNeedKnows(),
                new WhenTheCarTellsThenTheNeedKnows(),
                new WhenTheCaseTellsThenTheNeedKnows(),
                new WhenTheIncidentConcernsACarThenItIsTold(),
                new WhenAVictimIsOwedContactThenTheTaskFollows(tasks.aggregate()),
                new WhenAnAdvocateTriedThenTheTaskKnows(tasks.aggregate()));
    }

    @Override
    public Set<Topic> subscribesTo() {
        return EnumSet.of(Topic.INCIDENTS, Topic.DISPATCH, Topic.CASES);
    }

    /** What the definition and the edge are made with. */
    @Singleton
    static class Parts {
        @Produces
        @Singleton
        Tasks tasks(ContactConfig config) {
            return new Tasks(ContactTasks.under(config.policy()));
        }
    }
}
