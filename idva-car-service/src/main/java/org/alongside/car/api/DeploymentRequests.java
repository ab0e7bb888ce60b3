package org.alongside.car.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.alongside.car.deployment.CarCommand.TalkedWith;
import org.alongside.contracts.car.BodyWornVideoAbsence;
import org.alongside.contracts.car.BodyWornVideoReason;
import org.alongside.contracts.car.Interpreter;
import org.alongside.contracts.car.LaterContact;
import org.alongside.contracts.car.VisitSafetyBasis;
import org.alongside.contracts.vocabulary.Channel;
import org.alongside.contracts.vocabulary.CoarseLocation;
import org.alongside.contracts.vocabulary.DeferredContactReason;
import org.alongside.contracts.vocabulary.FlagValue;
import org.alongside.contracts.vocabulary.Place;
import org.alongside.contracts.vocabulary.PlacePrecision;
import org.alongside.contracts.vocabulary.RefusalCode;
import org.alongside.contracts.vocabulary.SafePlace;
import org.jspecify.annotations.Nullable;

/** What is reported from a job. Every time may be left out and is then now. */
final class DeploymentRequests {
    private DeploymentRequests() {}

    /** The car drives. */
    record EnRoute(@Nullable Instant at, @Nullable Instant expectedAtSceneAt) {}

    /** The car waits out of sight; where is rounded to about 1 km. */
    record Staged(@Nullable Instant at, @Nullable @Valid Waiting rendezvousPoint) {
        @Nullable
        Place place() {
            return rendezvousPoint == null ? null : rendezvousPoint.place();
        }
    }

    /** Degrees, WGS 84. */
    record Waiting(
            @Min(-90) @Max(90) double latitude,
            @Min(-180) @Max(180) double longitude) {
        Place place() {
            var coarse = new CoarseLocation(latitude, longitude);
            return new Place(PlacePrecision.AREA, null, null, coarse, null, null, false, false, null, null);
        }
    }

    /** When something was. */
    record At(@Nullable Instant at) {}

    /** The IDVA, who asks when left out, is with the victim. */
    record ContactStarted(
            UUID victim,
            Channel channel,
            SafePlace place,
            @Nullable @Size(min = 1, max = 64) String idva,
            @Nullable Instant at) {}

    /** Another advocate, who asks when left out, goes on with the talk. */
    record TakenOver(
            UUID victim,
            @Nullable @Size(min = 1, max = 64) String idva,
            @Nullable Instant at) {}

    /** Somebody interpreted. Whether it is about honour, and the interpreter vetted, is said or not known. */
    record Interpreted(
            UUID victim,
            Interpreter interpreter,
            @Nullable FlagValue honourBasedAbuse,
            @Nullable FlagValue vetted,
            @Nullable Instant at) {
        FlagValue honour() {
            return honourBasedAbuse == null ? FlagValue.UNKNOWN : honourBasedAbuse;
        }

        FlagValue vetting() {
            return vetted == null ? FlagValue.UNKNOWN : vetted;
        }
    }

    /** A follow-up visit was checked; why it is safe, if it is. */
    record VisitChecked(
            SafePlace place,
            boolean safe,
            @Nullable VisitSafetyBasis basis,
            @Nullable Instant at) {}

    /** The talk is over. */
    record ContactEnded(
            UUID victim,
            boolean twoWay,
            boolean alone,
            @Nullable Instant at) {
        TalkedWith talked() {
            return new TalkedWith(twoWay, alone);
        }
    }

    /** The car could not speak with the victim. */
    record ContactNotMade(
            UUID victim,
            DeferredContactReason reason,
            @Nullable Instant at) {}

    /** A victim, and when. */
    record OfVictim(UUID victim, @Nullable Instant at) {}

    /** The victim does not want support now. */
    record SupportDeclined(
            UUID victim,
            LaterContact laterContact,
            @Nullable Instant laterContactFrom,
            @Nullable Instant at) {}

    /** The officer's camera was stopped. */
    record VideoPaused(BodyWornVideoReason reason, @Nullable Instant at) {}

    /** The officer has no camera that records. */
    record VideoNotRunning(
            BodyWornVideoAbsence reason, @Nullable Instant at) {}

    /** The crew left; how an interrupted talk went, where there was one. */
    record Withdrawn(
            RefusalCode cause,
            @Nullable Boolean twoWay,
            @Nullable Boolean alone,
            @Nullable Instant at) {
        TalkedWith talked() {
            return new TalkedWith(Boolean.TRUE.equals(twoWay), Boolean.TRUE.equals(alone));
        }
    }

    /** The crew cannot take the job any further. */
    record GivenUp(DeferredContactReason reason, @Nullable Instant at) {}

    /** Somebody is asked to take the victim's support over: one IDVA or one team. */
    record HandOff(
            UUID victim,
            @Nullable UUID caseFile,
            @Nullable @Size(min = 1, max = 64) String toIdva,
            @Nullable @Size(min = 1, max = 40) String toTeam,
            @Nullable Instant nextContactPromisedAt,
            @Nullable Instant at) {}
}
