package org.alongside.dispatch.unit;

import java.time.Instant;
import org.alongside.contracts.dispatch.RadioState;
import org.alongside.contracts.dispatch.UnitRegistered;
import org.alongside.contracts.ids.IncidentId;
import org.jspecify.annotations.Nullable;

/** A police unit as dispatch knows it. */
public sealed interface Unit {

    /** Nobody registered it. */
    record Unregistered() implements Unit {}

    /** It exists and may be sent, as its crew, radio state and commitment allow. */
    record InService(
            UnitRegistered details,
            Crew crew,
            Radio radio,
            Commitment commitment,
            Heard heard,
            Emergency emergency,
            Mastery mastery)
            implements Unit {

        /** As it is when nothing but its details is known. */
        static InService registered(UnitRegistered details) {
            return new InService(
                    details,
                    Crew.NOBODY,
                    Radio.NEVER_HEARD,
                    new Commitment.Free(),
                    Heard.NEVER,
                    Emergency.NEVER,
                    Mastery.NEVER_HEARD);
        }

        InService with(UnitRegistered changed) {
            return new InService(changed, crew, radio, commitment, heard, emergency, mastery);
        }

        InService with(Crew changed) {
            return new InService(details, changed, radio, commitment, heard, emergency, mastery);
        }

        InService with(Radio changed) {
            return new InService(details, crew, changed, commitment, heard, emergency, mastery);
        }

        InService with(Commitment changed) {
            return new InService(details, crew, radio, changed, heard, emergency, mastery);
        }

        InService with(Heard changed) {
            return new InService(details, crew, radio, commitment, changed, emergency, mastery);
        }

        InService with(Emergency changed) {
            return new InService(details, crew, radio, commitment, heard, changed, mastery);
        }

        InService with(Mastery changed) {
            return new InService(details, crew, radio, commitment, heard, emergency, changed);
        }

        boolean isMasteredElsewhere() {
            return details.master() != null;
        }
    }

    /** It is gone. What was reported of it stays readable. */
    record Retired(UnitRegistered details) implements Unit {}

    /** Who is on it: how many, and how many with a constable's powers. */
    record Crew(int members, int constables) {
        static final Crew NOBODY = new Crew(0, 0);
    }

    /**
     * When anything was last heard of the crew.
     *
     * @param overdueSince the limit that passed without a word, until there is one; being let go from the job is none
     */
    record Heard(Instant at, @Nullable Instant overdueSince) {
        static final Heard NEVER = new Heard(Instant.EPOCH, null);

        Heard again(Instant moment) {
            return moment.isAfter(at) ? new Heard(moment, null) : this;
        }
    }

    /**
     * Whether the crew calls for help. A fact of its own: the order in which statuses are pressed does not touch it.
     *
     * @param since when they called, until somebody ended it
     * @param incident the job on which they called
     * @param endedAt when the last one was ended; what was pressed before belongs to it
     */
    record Emergency(@Nullable Instant since, @Nullable IncidentId incident, Instant endedAt) {
        static final Emergency NEVER = new Emergency(null, null, Instant.EPOCH);

        /** Whether a press at this time calls for help that nobody has been told of yet. */
        boolean isNewAt(Instant pressed) {
            return since == null && pressed.isAfter(endedAt);
        }
    }

    /** The last radio state by the time it was pressed. */
    record Radio(int raw, RadioState meaning, Instant changedAt) {
        static final Radio NEVER_HEARD = new Radio(11, RadioState.OFF_DUTY, Instant.EPOCH);

        /** Whether a unit showing this may be told to go to a new job. */
        boolean isDeployable() {
            return switch (meaning) {
                case ON_DUTY,
                        AVAILABLE_ON_PATROL,
                        AVAILABLE_AT_STATION,
                        REFRESHMENTS,
                        EN_ROUTE,
                        AT_SCENE,
                        COMMITTED_DEPLOYABLE,
                        CALL_BACK,
                        URGENT_CALL_BACK,
                        RECEIVED,
                        REPEAT -> true;
                case EMERGENCY, COMMITTED_NOT_DEPLOYABLE, PRISONER_ESCORT, COURT, OFF_DUTY, CONFIDENTIAL -> false;
            };
        }
    }
}
