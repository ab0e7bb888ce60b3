package org.alongside.dispatch.unit;

import java.time.Instant;
import org.alongside.contracts.dispatch.UnitMasterUpdateReceived;
import org.alongside.contracts.dispatch.UnitTakenByMaster;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.jspecify.annotations.Nullable;

/**
 * What the system that masters a unit said last, and what it took from us that nobody has seen to.
 *
 * @param last the newest update of it; absent for our own units, and for those told of without numbers
 * @param here the incident of ours that it said the unit was on
 */
public record Mastery(
        @Nullable UpdateId last,
        @Nullable IncidentId here,
        @Nullable Taken taken) {
    /** Nothing was heard. */
    public static final Mastery NEVER_HEARD = new Mastery(null, null, null);

    /**
     * A unit taken from an incident here.
     *
     * @param job what it is on there; absent for nothing
     */
    public record Taken(IncidentId incident, @Nullable ExternalReference job, Instant at) {}

    Mastery heard(UnitMasterUpdateReceived word) {
        return new Mastery(UpdateId.read(word.updateId()), word.incident(), taken);
    }

    /** The first that nobody has seen to stands until somebody has; its incident is what needs a unit longest. */
    Mastery took(UnitTakenByMaster event) {
        return taken == null
                ? new Mastery(last, here, new Taken(event.incident(), event.job(), event.takenAt()))
                : this;
    }

    Mastery seenTo() {
        return new Mastery(last, here, null);
    }
}
