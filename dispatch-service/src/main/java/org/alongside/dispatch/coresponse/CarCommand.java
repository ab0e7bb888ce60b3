package org.alongside.dispatch.coresponse;

import java.time.Instant;
import org.alongside.contracts.dispatch.StandDownReason;
import org.alongside.contracts.ids.CarId;
import org.alongside.contracts.ids.IncidentId;
import org.alongside.contracts.vocabulary.DeploymentMode;
import org.alongside.contracts.vocabulary.Grade;
import org.alongside.contracts.vocabulary.Place;
import org.jspecify.annotations.Nullable;

/** What a dispatcher asks about the IDVA car. */
public sealed interface CarCommand extends CoResponseCommand.Asked {

    /** Ask this car to go. */
    record ProposeCar(
            IncidentId incident,
            CarId car,
            DeploymentMode mode,
            @Nullable Place meetingPlace,
            int points,
            Instant expectedFreeAt,
            Choice choice,
            Instant at)
            implements CarCommand {}

    /** Let this car go to another incident of this grade (rule D16). */
    record GiveCarUp(CarId car, @Nullable Grade forGrade, Instant at) implements CarCommand {}

    /** Somebody heard by radio that the car goes. */
    record ConfirmByRadio(Instant at) implements CarCommand {}

    /** The car is not needed or not kept. */
    record StandCarDown(StandDownReason reason, Instant at) implements CarCommand {}
}
