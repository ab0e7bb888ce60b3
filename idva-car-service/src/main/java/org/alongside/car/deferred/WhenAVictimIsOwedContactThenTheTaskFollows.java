package org.alongside.car.deferred;

import java.util.List;
import java.util.UUID;
import org.alongside.car.deferred.ContactCommand.Cancel;
import org.alongside.car.deferred.ContactCommand.ChangeRisk;
import org.alongside.car.deferred.ContactCommand.Defer;
import org.alongside.car.deferred.ContactCommand.Settle;
import org.alongside.contracts.car.AdvocateNeedEvent;
import org.alongside.contracts.car.AdvocateNeedLifted;
import org.alongside.contracts.car.AdvocateNeedMet;
import org.alongside.contracts.car.AdvocateOwed;
import org.alongside.contracts.car.DeferredContactEvent;
import org.alongside.contracts.car.VictimNoted;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/**
 * A victim is owed a contact and the task is made; was met and it is done; is owed none after all and it is cancelled;
 * is at another risk and its due time is another (rule D15). One policy for all, so that none overtakes the other.
 */
public final class WhenAVictimIsOwedContactThenTheTaskFollows implements Automation<AdvocateNeedEvent> {
    private final Aggregate<DeferredContact, ContactCommand, DeferredContactEvent> tasks;

    public WhenAVictimIsOwedContactThenTheTaskFollows(
            Aggregate<DeferredContact, ContactCommand, DeferredContactEvent> tasks) {
        this.tasks = tasks;
    }

    @Override
    public Class<AdvocateNeedEvent> reactsTo() {
        return AdvocateNeedEvent.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<AdvocateNeedEvent> fact) {
        var incident = new IncidentId(UUID.fromString(fact.recorded().envelope().key()));
        return switch (fact.event()) {
            case AdvocateOwed owed -> owed(incident, owed);
            case AdvocateNeedMet met ->
                ask(ContactTasks.idOf(incident, met.victim()).value(), new Settle(met.outcome(), met.metAt()));
            case AdvocateNeedLifted lifted ->
                ask(
                        ContactTasks.idOf(incident, lifted.victim()).value(),
                        new Cancel(lifted.reason(), lifted.liftedAt()));
            case VictimNoted noted -> riskNoted(incident, noted);
            default -> List.of();
        };
    }

    private List<Ask<?, ?, ?>> owed(IncidentId incident, AdvocateOwed owed) {
        var task = ContactTasks.idOf(incident, owed.victim());
        return ask(
                task.value(),
                new Defer(
                        task,
                        incident,
                        owed.victim(),
                        owed.deployment(),
                        owed.reason(),
                        owed.riskLevel(),
                        owed.restricted(),
                        owed.notBefore(),
                        owed.ceilingFrom(),
                        owed.owedAt()));
    }

    private List<Ask<?, ?, ?>> riskNoted(IncidentId incident, VictimNoted noted) {
        var risk = noted.riskLevel();
        var task = ContactTasks.idOf(incident, noted.victim());
        return risk == null ? List.of() : ask(task.value(), new ChangeRisk(task, risk, noted.notedAt()));
    }

    private List<Ask<?, ?, ?>> ask(UUID task, ContactCommand command) {
        return List.of(new Ask<>(tasks, task, command));
    }
}
