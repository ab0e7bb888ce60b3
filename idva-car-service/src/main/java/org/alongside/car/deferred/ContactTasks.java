package org.alongside.car.deferred;

import java.time.Instant;
import org.alongside.contracts.Controller;
import org.alongside.contracts.Ids;
import org.alongside.contracts.Sensitivity;
import org.alongside.contracts.car.DeferredContactEvent;
import org.alongside.contracts.ids.DeferredContactTaskId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.ids.PartyId;
import org.alongside.eventsourcing.command.Aggregate;

/** The streams of the contact tasks, one for each victim of an incident. */
public final class ContactTasks {
    private ContactTasks() {}

    /** One stream for each task, judged by this installation's services and hours. */
    public static Aggregate<DeferredContact, ContactCommand, DeferredContactEvent> under(ContactPolicy policy) {
        return new Aggregate<>(
                "deferred-contact",
                DeferredContactEvent.class,
                new ContactDecider(policy),
                ContactTasks::due,
                Controller.ADVOCACY,
                "SAFEGUARDING",
                Sensitivity.OFFICIAL);
    }

    /** One task for each victim of an incident, however often it is asked for. */
    public static DeferredContactTaskId idOf(IncidentId incident, PartyId victim) {
        return new DeferredContactTaskId(Ids.derived(incident.value(), "deferred-contact/" + victim.value()));
    }

    private static ContactCommand due(String name, Instant dueAt) {
        return switch (name) {
            case ContactDecider.DUE -> new ContactCommand.DuePasses(dueAt);
            case ContactDecider.CEILING -> new ContactCommand.CeilingPasses(dueAt);
            case ContactDecider.AGAIN -> new ContactCommand.StillPastCeiling(dueAt);
            default -> throw new IllegalArgumentException("a contact task has no timer " + name);
        };
    }
}
