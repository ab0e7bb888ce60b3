package org.alongside.dispatch.unit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.alongside.contracts.dispatch.UnitCommittedElsewhere;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.ExternalReference;
import org.alongside.contracts.vocabulary.Leg;
import org.jspecify.annotations.Nullable;

/** Whose a unit is. There is only one of these at a time, so two jobs can never both hold it. */
public sealed interface Commitment {

    /** Nobody's. */
    record Free() implements Commitment {}

    /** Held for an incident; the unit has not been told and nobody else may take it. */
    record Reserved(
            IncidentId incident, List<Leg> legs, @Nullable Instant until) implements Commitment {}

    /**
     * Told to go, for one incident and as many of its legs as it carries.
     *
     * @param stageAt when the unit reached the stage; an older report never takes it back
     */
    record Assigned(IncidentId incident, List<Leg> legs, Stage stage, Instant stageAt) implements Commitment {}

    /**
     * Another control system holds it.
     *
     * @param since when it took the unit; an older word that it let go is of a time before
     */
    record Elsewhere(
            ExternalReference job, Instant since, @Nullable Instant expectedFreeAt) implements Commitment {
        static Elsewhere of(UnitCommittedElsewhere event) {
            return new Elsewhere(event.job(), event.committedAt(), event.expectedFreeAt());
        }

        /** Said before, or told late: an older taking must not replace the newer, or its end would free the unit. */
        boolean isNotChangedBy(UnitCommand.ReportCommittedElsewhere report) {
            return says(report.job(), report.expectedFreeAt()) || report.at().isBefore(since);
        }

        boolean says(ExternalReference sameJob, @Nullable Instant sameEnd) {
            return job.equals(sameJob) && Objects.equals(expectedFreeAt, sameEnd);
        }
    }

    /** How far an assigned unit has come. */
    enum Stage {
        ASSIGNED,
        ACKNOWLEDGED,
        EN_ROUTE,
        STAGED,
        AT_SCENE
    }

    /** Whether it is held, reserved or assigned, for this incident. */
    default boolean isFor(IncidentId incident) {
        return incident.equals(incident());
    }

    /** The incident that holds the unit here, or null. */
    default @Nullable IncidentId incident() {
        return switch (this) {
            case Free free -> null;
            case Elsewhere elsewhere -> null;
            case Reserved reserved -> reserved.incident;
            case Assigned assigned -> assigned.incident;
        };
    }

    /** The legs it is held for. */
    default List<Leg> legs() {
        return switch (this) {
            case Free free -> List.of();
            case Elsewhere elsewhere -> List.of();
            case Reserved reserved -> reserved.legs;
            case Assigned assigned -> assigned.legs;
        };
    }
}
