package org.alongside.car.deferred;

import java.util.List;
import org.alongside.car.deferred.ContactCommand.Attempt;
import org.alongside.contracts.car.DeferredContactEvent;
import org.alongside.contracts.cases.ContactAttempted;
import org.alongside.eventsourcing.command.Aggregate;
import org.alongside.eventsourcing.command.Ask;
import org.alongside.eventsourcing.follow.Automation;
import org.alongside.eventsourcing.log.Fact;

/** Every try for a task counts, whoever enters it; the one that reaches the victim ends it. */
public final class WhenAnAdvocateTriedThenTheTaskKnows implements Automation<ContactAttempted> {
    private final Aggregate<DeferredContact, ContactCommand, DeferredContactEvent> tasks;

    public WhenAnAdvocateTriedThenTheTaskKnows(Aggregate<DeferredContact, ContactCommand, DeferredContactEvent> tasks) {
        this.tasks = tasks;
    }

    @Override
    public Class<ContactAttempted> reactsTo() {
        return ContactAttempted.class;
    }

    @Override
    public List<Ask<?, ?, ?>> on(Fact<ContactAttempted> fact) {
        var attempted = fact.event();
        var task = attempted.deferredContact();
        return task == null
                ? List.of()
                : List.of(new Ask<>(
                        tasks,
                        task.value(),
                        new Attempt(
                                attempted.attempt(),
                                attempted.channel(),
                                attempted.reached(),
                                attempted.by(),
                                attempted.lateReason(),
                                attempted.attemptedAt())));
    }
}
